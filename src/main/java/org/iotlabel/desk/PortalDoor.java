package org.iotlabel.desk;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.iotlabel.problem.Problem;

/**
 * Stands before the portal and the sign-in. Turns away everybody where there is no portal, and what another site makes a
 * browser send: by Sec-Fetch-Site (W3C Fetch Metadata), which every present browser sends and no script can set, else by
 * Origin. A program that sends neither brings no session along by accident.
 */
@ApplicationScoped
public class PortalDoor {
    static final String PATH = "/portal";

    private static final String SIGN_OUT = PATH + "/logout";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    /** After the security headers and the limits, before who somebody is is looked at. */
    private static final int EARLY = 500;

    /** After the doors had their chance, before what answers for the rest of the server. */
    private static final int LATE = 999_999;

    private final PortalConfig config;
    private final RefusalPage refusal;

    PortalDoor(PortalConfig config, RefusalPage refusal) {
        this.config = config;
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    /** No door below leads to a page either. */
    void register(@Observes Router router) {
        router.route(PATH + "/*")
                .order(LATE)
                .handler(routing -> end(routing, 404, refusal.of(Problem.notFound(), PortalFrame.ofUnasked())))
                .failureHandler(this::failed);
    }

    /** A sign-in that did not begin here, or came back too late. */
    private void failed(RoutingContext routing) {
        if (routing.failure() instanceof AuthenticationRedirectException onwards) {
            // The end of a sign-in that went well, on its way to the page that was asked for.
            routing.response()
                    .setStatusCode(onwards.getCode())
                    .putHeader("Location", onwards.getRedirectUri())
                    .putHeader("Cache-Control", "no-store")
                    .end();
        } else if (routing.failure() instanceof AuthenticationException) {
            forgetSession(routing);
            end(routing, 401, refusal.signedOut(KeptForm.NOTHING, PATH));
        } else {
            routing.next();
        }
    }

    /** A session that cannot be read, for instance since the secret was changed, would turn its owner away for ever. */
    private static void forgetSession(RoutingContext routing) {
        routing.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith("q_") && name.contains("_label-portal"))
                .distinct()
                .forEach(name -> routing.response()
                        .addCookie(Cookie.cookie(name, "").setMaxAge(0).setPath(PATH)));
    }

    public static boolean isPortal(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    private void check(RoutingContext routing) {
        if (!isPortal(routing.normalizedPath())) {
            routing.next();
        } else if (!config.enabled()) {
            end(routing, 503, refusal.off());
        } else if (changes(routing) && !isSameOrigin(routing.request())) {
            end(routing, 403, refusal.of(FormCheck.refusal(), PortalFrame.ofUnasked()));
        } else {
            routing.next();
        }
    }

    private static boolean changes(RoutingContext routing) {
        return !SAFE.contains(routing.request().method())
                || routing.normalizedPath().equals(SIGN_OUT);
    }

    private static boolean isSameOrigin(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null || isHost(origin, String.valueOf(request.getHeader("Host")));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void end(RoutingContext routing, int status, String page) {
        routing.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Language", PortalFrame.LANGUAGE.toLanguageTag())
                .end(page);
    }
}
