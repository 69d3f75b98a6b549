package org.iotlabel.party;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stands at every door of the API. A door that declares nothing lets in nobody. */
final class Guard {
    private final Caller caller;

    Guard(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(ResourceInfo door) {
        var method = door.getResourceMethod();
        if (method.isAnnotationPresent(Open.class)) {
            return;
        }
        caller.login();
        if (method.isAnnotationPresent(SignedIn.class)) {
            return;
        }
        var may = method.getAnnotation(May.class);
        if (may == null) {
            throw new Problem(CommonProblem.FORBIDDEN, "This door is closed to everybody.");
        }
        check(may);
    }

    private void check(May may) {
        var obstacle = may.machines() ? caller.whyNotEither(may.value()) : caller.whyNot(may.value());
        obstacle.ifPresent(problem -> {
            throw problem;
        });
    }
}
