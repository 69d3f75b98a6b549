package org.iotlabel.transparency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** How the public log is carried on. Its name follows from {@code label.public-url}, and stays for ever. */
@ConfigMapping(prefix = "label.log")
interface LogConfig {
    /** How often each copy of the application looks for entries without a place, such as 1s; one of them works. */
    @WithDefault("1s")
    String every();

    /** How often the witnesses are asked to cosign what they have not seen yet. */
    @WithDefault("5s")
    String witnessEvery();

    /** How long one witness may take to answer before the next is asked. */
    @WithDefault("5s")
    Duration witnessTimeout();

    /** Who watches that the log only grows; nobody by default. */
    List<Watcher> witnesses();

    /** One witness (C2SP tlog-witness). */
    interface Watcher {
        /** Its verifier key, in one line (C2SP signed-note); cosignatures of other keys are not taken. */
        String key();

        /** Its submission prefix, to which {@code /add-checkpoint} is added. */
        URI url();
    }
}
