package org.iotlabel.blob;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;

/** At each start: what a killed process had half taken in is removed. */
@ApplicationScoped
class SweepAbandonedTransfers {

    private final FileBlobStore store;

    SweepAbandonedTransfers(FileBlobStore store) {
        this.store = store;
    }

    void atStart(@Observes StartupEvent start) {
        try {
            store.sweep();
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of contents cannot be read", e);
        }
    }
}
