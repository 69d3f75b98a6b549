package org.iotlabel.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.iotlabel.problem.ProblemDocument;

/** Puts the limit by address before every door that anybody may open, and before no other. */
@Provider
class LimitOpenDoors implements DynamicFeature {
    private final Allowances allowances;
    private final RoutingContext routing;

    LimitOpenDoors(Allowances allowances, RoutingContext routing) {
        this.allowances = allowances;
        this.routing = routing;
    }

    @Override
    public void configure(ResourceInfo door, FeatureContext context) {
        if (isOpen(door.getResourceMethod())) {
            context.register((ContainerRequestFilter) this::limit);
        }
    }

    private static boolean isOpen(Method door) {
        return Arrays.stream(door.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(OpenToAnybody.class));
    }

    private void limit(ContainerRequestContext request) {
        var wait = allowances.take(routing.request().remoteAddress().hostAddress());
        if (!wait.isZero()) {
            request.abortWith(Response.fromResponse(ProblemDocument.answer(Allowances.refusal(wait)))
                    .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                    .build());
        }
    }
}
