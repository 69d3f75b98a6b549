package org.iotlabel.authorization;

import java.net.http.HttpRequest;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;

/**
 * A form that is filled in, and its button.
 *
 * @param door the one that takes it
 * @param actor who presses it
 * @param request what a browser sends each time that the button is pressed
 */
record Press(String door, UUID actor, HttpRequest request) {
    /** Whatever is done is on record, in the same transaction: so many transactions, so many deeds. Jobs do theirs meanwhile. */
    private static final String DEEDS = "SELECT count(DISTINCT xmin::text) FROM audit_entry WHERE principal = ?";

    /** Presses it once more when the first answer is there, as whoever goes back does. */
    Twice inARow() {
        var before = deeds();
        var first = Requests.sent(request);
        var between = deeds();
        var second = Requests.sent(request);
        return new Twice(door, first, second, between - before, deeds() - between);
    }

    /** Presses it twice at the same instant. */
    Twice atOnce() throws Exception {
        var before = deeds();
        var answers = AtOnce.sent(request, actor);
        var deeds = deeds() - before;
        return new Twice(door, answers.getFirst(), answers.getLast(), Math.min(deeds, 1), Math.max(deeds - 1, 0));
    }

    /** How much the one who presses it did so far. */
    long deeds() {
        return OwnerDatabase.count(DEEDS, actor);
    }
}
