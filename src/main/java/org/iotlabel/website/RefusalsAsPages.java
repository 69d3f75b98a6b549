package org.iotlabel.website;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.iotlabel.desk.PortalDoor;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.ProblemDocument;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Outside of the API and the portal, whoever asks for HTML by name, as browsers do, is told of a problem by a page that says
 * where to go on, unless they asked for a file. Everybody else reads the problem report (RFC 9457).
 */
class RefusalsAsPages {
    private static final String API = "/api/";
    private static final int NOT_ACCEPTABLE = 406;

    private final RoutingContext routing;

    RefusalsAsPages(RoutingContext routing) {
        this.routing = routing;
    }

    @CheckedTemplate(basePath = "website")
    static class Templates {
        private Templates() {}

        static native TemplateInstance refusal(Refusal page, Frame frame);
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext asked, ContainerResponseContext answer, @Nullable ResourceInfo door) {
        if (answer.getEntity() instanceof ProblemDocument problem
                && problem.status() != NOT_ACCEPTABLE
                && isForReaders(asked)
                && hasPage(door)) {
            var frame = Reader.frame(
                    routing.request().getParam("lang"), asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            var refusal = Refusal.of(problem, Words.in(frame.language(), RefusalMessages.class));
            answer.setEntity(
                    PageAnswers.bytes(Templates.refusal(refusal, frame), frame), new Annotation[0], PageAnswers.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, PageAnswers.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.tag());
            answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    /** Whether it is a door of pages; where no door was found, nobody can say what was meant. */
    private static boolean hasPage(@Nullable ResourceInfo door) {
        if (door == null || door.getResourceMethod() == null) {
            return true;
        }
        return Stream.of(door.getResourceMethod(), door.getResourceClass())
                .map(declared -> declared.getAnnotation(Produces.class))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(types -> Arrays.stream(types.value()).anyMatch(type -> type.startsWith(MediaType.TEXT_HTML)))
                .isPresent();
    }

    private boolean isForReaders(ContainerRequestContext asked) {
        var path = routing.normalizedPath();
        return !path.startsWith(API)
                && !PortalDoor.isPortal(path)
                && Objects.requireNonNullElse(asked.getHeaderString(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML);
    }
}
