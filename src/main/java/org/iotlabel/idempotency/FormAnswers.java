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
     * Makes the change and keeps where it led in one transaction, unless the same form was sent before; anew where another change
     * at the same instant was faster.
     *
     * @param form what tells the form from others
     * @param change makes it, and gives the address of the page that shows it
     * @return that address
     * @throws Problem MALFORMED where the key is none; KEY_REUSED; STALE where others were faster each time
     */
    public String once(String key, Object form, Supplier<String> change) {
        var asked = asked(key, form);
        return Overtaken.anew(() -> once(asked, change));
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
     */
    public String inPart(String key, SentInParts form, Supplier<String> change) {
        first.expect(asked(key, form));
        return change.get();
    }

    private FirstAnswer.Asked asked(String key, Object form) {
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw new Problem(CommonProblem.MALFORMED, "The form lacks its key. Open the page again.");
        }
        return new FirstAnswer.Asked(
                new KeptAnswer.Key(requester.principal(), key), fingerprints.of(request, new Object[] {form}));
    }
}
