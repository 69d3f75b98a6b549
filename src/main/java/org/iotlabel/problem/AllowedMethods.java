package org.iotlabel.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** The methods that an address takes, over all resource classes (RFC 9110 section 15.5.6 wants them with every 405). */
final class AllowedMethods {
    private AllowedMethods() {}

    /** What the header Allow is to say; empty where the current request's method was right, or its address is not ours. */
    static String insteadOfThisOne() {
        var request = CurrentRequestManager.get();
        if (request == null) {
            return "";
        }
        var methods = at(request);
        return methods.contains(request.getMethod()) ? "" : String.join(", ", methods);
    }

    private static TreeSet<String> at(ResteasyReactiveRequestContext request) {
        var methods = new TreeSet<String>();
        for (var resource : request.getDeployment().getClassMappers()) {
            var match = new RequestMapper<>(new ArrayList<>(List.of(resource))).map(request.getPathWithoutPrefix());
            if (match != null) {
                var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
                Arrays.stream(match.value.handlers)
                        .flatMap(handler -> handler instanceof ClassRoutingHandler routes
                                ? methods(routes, remaining)
                                : Stream.of())
                        .forEach(methods::add);
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Stream<String> methods(ClassRoutingHandler routes, String path) {
        return routes.getMappers().entrySet().stream()
                .filter(route -> route.getValue().map(path) != null)
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull);
    }
}
