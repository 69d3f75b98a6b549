package org.iotlabel.statuslist;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the lists that this copy of the application hands out in step with the table; runs in every copy. */
@ApplicationScoped
class RefreshStatusLists {
    private final ServedStatusLists lists;
    private final StatusListMeters meters;

    RefreshStatusLists(ServedStatusLists lists, StatusListMeters meters) {
        this.lists = lists;
        this.meters = meters;
    }

    @Scheduled(
            identity = "refresh-status-lists",
            every = "${label.status-list.check-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void refreshAll() {
        try {
            lists.checkAll();
        } catch (RuntimeException fault) {
            meters.failed();
            Log.error("the status lists could not be refreshed", fault);
        }
    }
}
