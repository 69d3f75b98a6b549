package org.iotlabel.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import org.iotlabel.idempotency.FirstAnswer.Asked;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Runs a creating door once for each key, in one transaction with the answer that is kept. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {
    private static final String HEADER = "Idempotency-Key";

    private final KeptAnswers answers;
    private final Fingerprints fingerprints;
    private final Instance<Requester> requester;
    private final FirstAnswer first;
    private final HttpServerRequest request;

    IdempotentInterceptor(
            KeptAnswers answers,
            Fingerprints fingerprints,
            Instance<Requester> requester,
            FirstAnswer first,
            HttpServerRequest request) {
        this.answers = answers;
        this.fingerprints = fingerprints;
        this.requester = requester;
        this.first = first;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var header = request.getHeader(HEADER);
        if (header == null) {
            return call.proceed();
        }
        if (!header.matches("[\\x21-\\x7e]{1,255}")) {
            throw new Problem(
                    CommonProblem.MALFORMED,
                    "The Idempotency-Key cannot be read.",
                    List.of(new FieldError(HEADER + ":", "Must have 1 to 255 visible ASCII characters.")));
        }
        var key = new KeptAnswer.Key(requester.get().principal(), header);
        var asked = new Asked(key, fingerprints.of(request, call.getParameters()));
        return call.getMethod().getAnnotation(Idempotent.class).inPart()
                ? inPart(asked, call)
                : QuarkusTransaction.joiningExisting().call(() -> answer(asked, call));
    }

    private @Nullable Object answer(Asked asked, InvocationContext call) throws Exception {
        var kept = answers.find(asked.key(), asked.fingerprint());
        if (kept.isPresent()) {
            return kept.get().again(call.getMethod());
        }
        var answer = call.proceed();
        answers.keep(asked.key(), asked.fingerprint(), answer);
        return answer;
    }

    /** Looks now, so that a repetition is answered whatever became of the thing since; the door looks again. */
    private @Nullable Object inPart(Asked asked, InvocationContext call) throws Exception {
        var kept = QuarkusTransaction.requiringNew().call(() -> answers.find(asked.key(), asked.fingerprint()));
        if (kept.isPresent()) {
            return kept.get().again(call.getMethod());
        }
        first.expect(asked);
        return call.proceed();
    }
}
