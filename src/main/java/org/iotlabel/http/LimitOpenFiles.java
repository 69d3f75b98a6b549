package org.iotlabel.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;

/** Puts the same limit by address before what the platform answers itself, without a door of ours: files, health, figures. */
final class LimitOpenFiles {
    private static final Pattern FILES = Pattern.compile("/verify\\.html|/(style|script)/.*|/api/openapi(\\.[a-z]+)?|/q/.*");

    /** After the security headers, and after {@link RequestLimits} has refused what is no address. */
    private static final int THIRD = 800;

    private final Allowances allowances;
    private final EarlyAnswer answer;

    LimitOpenFiles(Allowances allowances, EarlyAnswer answer) {
        this.allowances = allowances;
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, THIRD);
    }

    /** By the address in normal form, because that is what the file is found by. */
    private void limit(RoutingContext routing) {
        if (!FILES.matcher(routing.normalizedPath()).matches()) {
            routing.next();
            return;
        }
        var wait = allowances.take(routing.request().remoteAddress().hostAddress());
        if (wait.isZero()) {
            routing.next();
        } else {
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
            answer.send(routing, Allowances.refusal(wait));
        }
    }
}
