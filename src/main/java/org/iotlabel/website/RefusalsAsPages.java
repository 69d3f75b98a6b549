package org.iotlabel.website;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.frame.Typed;
import org.iotlabel.problem.ProblemDocument;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * Outside of the API and the portal, whoever asks for HTML by name, as browsers do, is told of a problem by a page that says
 * where to go on, unless they asked for a file. Everybody else reads the problem report (RFC 9457).
 */
class RefusalsAsPages {
    private final RoutingContext routing;
    private final RefusalPages pages;

    RefusalsAsPages(RoutingContext routing, RefusalPages pages) {
        this.routing = routing;
        this.pages = pages;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext asked, ContainerResponseContext answer, @Nullable ResourceInfo door) {
        if (answer.getEntity() instanceof ProblemDocument problem
                && RefusalPages.isFor(
                        routing.normalizedPath(), asked.getHeaderString(HttpHeaders.ACCEPT), problem.status())
                && hasPage(door)) {
            var frame = Reader.frame(
                    routing.request().getParam("lang"), asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            var page = pages.write(routing.normalizedPath(), problem, typed(asked), frame);
            answer.setEntity(page, new Annotation[0], PageAnswers.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, PageAnswers.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.tag());
            answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    /** What stands in the address, or in the form that a door has read. */
    private static Typed typed(ContainerRequestContext asked) {
        // Not from what was asked: filters are handed a wrapper that hides it.
        var context = CurrentRequestManager.get();
        if (context != null && context.getFormData() != null) {
            return texts(context.getFormData());
        }
        // A form that was too large for its parser is not handed over in part.
        return asked.getMethod().equals(HttpMethod.POST)
                ? Typed.LOST
                : Typed.of(asked.getUriInfo().getQueryParameters());
    }

    private static Typed texts(FormData form) {
        var texts = new HashMap<String, List<String>>();
        for (var name : form) {
            texts.put(
                    name,
                    form.get(name).stream()
                            .filter(part -> !part.isFileItem())
                            .map(FormValue::getValue)
                            .toList());
        }
        return Typed.of(texts);
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
}
