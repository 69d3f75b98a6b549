package org.iotlabel.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.iotlabel.signing.KeystoreCreation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a keystore, or what one of an earlier version lacks. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = "Makes the keystore with one key a role, or the keys that an existing one lacks.")
final class CreateKeysCommand implements Callable<Integer> {
    @Mixin
    KeystorePlace place = new KeystorePlace();

    @Override
    public Integer call() throws IOException {
        var keystore = place.keystore();
        new KeystoreCreation(Clock.systemUTC(), place.publicUrl()).complete(keystore, place.password());
        System.out.println(keystore + " holds a key for every role.");
        return 0;
    }
}
