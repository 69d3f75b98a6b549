package org.iotlabel.desk;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A portal whose forms anybody could forge does not start. */
@ApplicationScoped
class RefusePortalWithoutSecret {
    static final int SHORTEST = 32;

    private final PortalConfig config;

    RefusePortalWithoutSecret(PortalConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (config.enabled()
                && config.secret().filter(one -> one.length() >= SHORTEST).isEmpty()) {
            throw new IllegalStateException("label.portal.secret needs at least " + SHORTEST
                    + " characters where label.portal.enabled is true, the same for every copy of the application.");
        }
    }
}
