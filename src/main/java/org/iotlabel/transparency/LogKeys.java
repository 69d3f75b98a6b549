package org.iotlabel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of the log, and who signs for it. */
@ApplicationScoped
public class LogKeys {
    private final String origin;

    LogKeys(@ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.origin = publicUrl.getAuthority() + "/log";
    }

    /** The name: the address of the log without its scheme (C2SP tlog-tiles, "Parameters"). */
    public String origin() {
        return origin;
    }

    List<NoteSigner> signers() {
        return List.of();
    }
}
