package org.iotlabel.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
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
    private final HttpServerRequest request;

    IdempotentInterceptor(
            KeptAnswers answers, Fingerprints fingerprints, Instance<Requester> requester, HttpServerRequest request) {
        this.answers = answers;
        this.fingerprints = fingerprints;
        this.requester = requester;
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
        var fingerprint = fingerprints.of(request, call.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> answer(key, fingerprint, call));
    }

    private @Nullable Object answer(KeptAnswer.Key key, String fingerprint, InvocationContext call) throws Exception {
        var kept = answers.find(key, fingerprint);
        if (kept.isPresent()) {
            return kept.get().again(call.getMethod().getReturnType());
        }
        var answer = call.proceed();
        answers.keep(key, fingerprint, answer);
        return answer;
    }
}
