package org.iotlabel.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs a creating door once for each key, in one transaction with the answer that is kept. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {
    private static final String HEADER = "Idempotency-Key";

    private final KeptAnswers answers;
    private final Instance<Requester> requester;
    private final HttpServerRequest request;
    private final ObjectMapper json;

    IdempotentInterceptor(
            KeptAnswers answers, Instance<Requester> requester, HttpServerRequest request, ObjectMapper json) {
        this.answers = answers;
        this.requester = requester;
        this.request = request;
        this.json = json;
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
                    List.of(new FieldError(HEADER + ":", "must have 1 to 255 visible ASCII characters")));
        }
        var key = new KeptAnswer.Key(requester.get().principal(), header);
        var hash = hash(call);
        return QuarkusTransaction.joiningExisting()
                .call(() -> answers.find(key, hash).orElseGet(() -> first(key, hash, call)));
    }

    private RestResponse<?> first(KeptAnswer.Key key, String hash, InvocationContext call) {
        try {
            var answer = (RestResponse<?>) call.proceed();
            answers.keep(key, hash, answer);
            return answer;
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String hash(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((request.method() + " " + request.uri() + "\n").getBytes(StandardCharsets.UTF_8));
        for (var argument : call.getParameters()) {
            sha256.update(json.writeValueAsBytes(argument));
            sha256.update((byte) '\n');
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
