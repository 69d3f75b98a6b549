package org.iotlabel.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Overtaken;
import org.iotlabel.problem.Problem;

/** For forms, which cannot send headers: the key comes in a field, and what is kept is where the form led. */
@ApplicationScoped
public class FormAnswers {
    /** So many others may be faster, one after the other. */
    private static final int AGAIN = 3;

    private final KeptAnswers answers;
    private final Fingerprints fingerprints;
    private final Requester requester;
    private final FirstAnswer first;
    private final HttpServerRequest request;

    FormAnswers(
            KeptAnswers answers,
            Fingerprints fingerprints,
            Requester requester,
            FirstAnswer first,
            HttpServerRequest request) {
        this.answers = answers;
        this.fingerprints = fingerprints;
        this.requester = requester;
        this.first = first;
        this.request = request;
    }

    /**
     * Makes the change and keeps where it led in one transaction, unless the same form was sent before. Where another change at
     * the same instant was faster, nothing of this one is kept, and it is made once more upon what is there then: a page reads the
     * thing first to see whether the sender saw all of it, and only then its door takes the lock.
     *
     * @param form what tells the form from others
     * @param change makes it, and gives the address of the page that shows it
     * @return that address
     * @throws Problem MALFORMED where the key is none; KEY_REUSED; STALE where others were faster each time
     */
    public String once(String key, Object form, Supplier<String> change) {
        var asked = asked(key, form);
        for (var left = AGAIN; ; left--) {
            try {
                return once(asked, change);
            } catch (RuntimeException failure) {
                if (!Overtaken.is(failure)) {
                    throw failure;
                }
                if (left == 0) {
                    throw Overtaken.problem();
                }
            }
        }
    }

    private String once(FirstAnswer.Asked asked, Supplier<String> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = answers.find(asked.key(), asked.fingerprint());
            if (before.isPresent()) {
                return String.valueOf(before.get().headers.get(HttpHeaders.LOCATION));
            }
            var next = change.get();
            answers.keep(
                    asked.key(),
                    asked.fingerprint(),
                    Response.noContent().location(URI.create(next)).build());
            return next;
        });
    }

    /**
     * The same for a door that is {@link Idempotent} in part and keeps its own answer.
     *
     * @param change opens the door, and gives the address of the page that comes next, the same each time
     * @throws Problem as above; STALE where another change at the same instant was faster
     */
    public String inPart(String key, SentInParts form, Supplier<String> change) {
        first.expect(asked(key, form));
        try {
            return change.get();
        } catch (RuntimeException failure) {
            // What was uploaded is read, and cannot be read again.
            throw Overtaken.is(failure) ? Overtaken.problem() : failure;
        }
    }

    private FirstAnswer.Asked asked(String key, Object form) {
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw new Problem(CommonProblem.MALFORMED, "The form lacks its key. Open the page again.");
        }
        return new FirstAnswer.Asked(
                new KeptAnswer.Key(requester.principal(), key), fingerprints.of(request, new Object[] {form}));
    }
}
