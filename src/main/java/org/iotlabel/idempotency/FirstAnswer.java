package org.iotlabel.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * For doors that are {@link Idempotent} in part: what they do around the change, such as examining a file, stays outside
 * of its transaction.
 */
@RequestScoped
public class FirstAnswer {
    private final KeptAnswers answers;

    private @Nullable Asked asked;

    FirstAnswer(KeptAnswers answers) {
        this.answers = answers;
    }

    /** What is answered once: the key, and what tells the request from others. */
    record Asked(KeptAnswer.Key key, String fingerprint) {}

    void expect(Asked request) {
        asked = request;
    }

    /** Makes the change and keeps its answer in one transaction, unless the same request was answered in the meantime. */
    public <T> RestResponse<T> once(Supplier<RestResponse<T>> change) {
        var request = asked;
        return request == null
                ? change.get()
                : QuarkusTransaction.joiningExisting().call(() -> answer(request, change));
    }

    // The kept text stands for the view that the door declares.
    @SuppressWarnings("unchecked")
    private <T> RestResponse<T> answer(Asked request, Supplier<RestResponse<T>> change) {
        var kept = answers.find(request.key(), request.fingerprint());
        if (kept.isPresent()) {
            return (RestResponse<T>) kept.get().again();
        }
        var answer = change.get();
        answers.keep(request.key(), request.fingerprint(), answer);
        return answer;
    }
}
