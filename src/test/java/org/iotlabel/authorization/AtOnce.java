package org.iotlabel.authorization;

import static java.util.concurrent.Executors.newFixedThreadPool;

import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.iotlabel.walk.Patience;

/**
 * Sends two requests of one person at the same instant. Meanwhile its sender can put nothing on record, so that neither ends before the other
 * is under way: the one waits for the record, and the other for the same or for the first.
 */
final class AtOnce {
    private static final int BOTH = 2;

    private AtOnce() {}

    /** Both answers to one request that is sent twice, the better one first. */
    static List<Reply> sent(HttpRequest request, UUID actor) throws Exception {
        return sent(request, request, actor);
    }

    /** The answers to two requests, the better one first. */
    static List<Reply> sent(HttpRequest one, HttpRequest other, UUID actor) throws Exception {
        var start = new CyclicBarrier(BOTH);
        // The record is closed first: hands that it holds would never be free.
        try (var hands = newFixedThreadPool(BOTH);
                var record = new HeldRecord(actor)) {
            var answers = List.of(hands.submit(press(one, start)), hands.submit(press(other, start)));
            // Until both wait, or one was refused without waiting for the other.
            Patience.until(
                    "both to be under way",
                    () -> record.waiting() == BOTH || answers.stream().anyMatch(Future::isDone));
            record.letGo();
            return Stream.of(answers.getFirst().get(), answers.getLast().get())
                    .sorted(Comparator.comparing(Reply::status))
                    .toList();
        }
    }

    private static Callable<Reply> press(HttpRequest request, CyclicBarrier start) {
        return () -> {
            start.await();
            return Requests.sent(request);
        };
    }
}
