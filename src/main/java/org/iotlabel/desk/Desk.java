package org.iotlabel.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.idempotency.FormAnswers;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.Violations;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every page of the portal is answered: framed for its visitor, kept nowhere, and each form followed by a page. */
@RequestScoped
public class Desk {
    private final Visitor visitor;
    private final Instance<Section> sections;
    private final FormTokens tokens;
    private final FormAnswers answers;
    private final RoutingContext routing;

    Desk(
            Visitor visitor,
            @Any Instance<Section> sections,
            FormTokens tokens,
            FormAnswers answers,
            RoutingContext routing) {
        this.visitor = visitor;
        this.sections = sections;
        this.tokens = tokens;
        this.answers = answers;
        this.routing = routing;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(FormPage page, PortalFrame desk);
    }

    /** The frame of the page that is asked for. */
    public PortalFrame frame() {
        if (!visitor.isSignedIn()) {
            return PortalFrame.ofNobody();
        }
        var links = sections.stream()
                .filter(Section::shown)
                .sorted(Comparator.comparingInt(Section::order))
                .map(one -> new PortalFrame.Link(one.href(), one.words(), isBelow(one.href())))
                .toList();
        return new PortalFrame(
                visitor.name(),
                links,
                tokens.of(visitor.principal()),
                Done.called(routing.request().getParam(Done.PARAMETER)));
    }

    /** A page with nothing to complain of. */
    public RestResponse<byte[]> show(TemplateInstance page) {
        return show(page, RestResponse.StatusCode.OK);
    }

    /** A page with a form, with the status of what was refused where something was. */
    public RestResponse<byte[]> show(FormPage page) {
        return show(Templates.form(page, frame()), page.form().status());
    }

    /**
     * Does what a form asks for, once however often it is sent.
     *
     * @param act does it in one transaction, and says to which page it leads
     * @param again the form once more, where something in it was refused
     * @throws Problem what no change of the form would mend, such as NOT_FOUND
     */
    public RestResponse<byte[]> submit(Sent sent, Supplier<String> act, Function<Form, FormPage> again) {
        return submitWithin(sent, act, form -> Templates.form(again.apply(form), frame()));
    }

    /** The same for a form that is a part of a page of its own making. */
    public RestResponse<byte[]> submitWithin(Sent sent, Supplier<String> act, Function<Form, TemplateInstance> again) {
        return led(() -> answers.once(sent.once(), sent.fields(), act), sent, again);
    }

    /**
     * The same for a form with a file, which is examined before the change begins.
     *
     * @param typed what else was typed, by the names of the fields
     * @param act examines the file, and makes the change by what it is given
     * @throws Problem FORBIDDEN where the form is not one of the visitor's
     */
    public RestResponse<byte[]> receive(
            SentWithFile sent,
            Map<String, List<String>> typed,
            Function<Once, String> act,
            Function<Form, TemplateInstance> again) {
        if (!tokens.isOf(visitor.principal(), sent.tokenOrNone())) {
            throw FormCheck.refusal();
        }
        Once once = (form, change) -> answers.once(sent.onceOrNone(), form, change);
        return led(() -> act.apply(once), new Sent(typed), again);
    }

    /** Makes a change once however often its form is sent, in one transaction, and says where it leads. */
    @FunctionalInterface
    public interface Once {
        /** What tells the form from others, and the change. */
        String change(Object form, Supplier<String> change);
    }

    private RestResponse<byte[]> led(Supplier<String> act, Sent sent, Function<Form, TemplateInstance> again) {
        try {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.SEE_OTHER)
                    .location(URI.create(act.get()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (ConstraintViolationException broken) {
            var problem = Problem.invalid(Violations.of(broken.getConstraintViolations()));
            return refused(Form.refused(sent, problem), again);
        } catch (Problem refused) {
            if (!Form.canMend(refused)) {
                throw refused;
            }
            return refused(Form.refused(sent, refused), again);
        }
    }

    private RestResponse<byte[]> refused(Form form, Function<Form, TemplateInstance> again) {
        return show(again.apply(form), form.status());
    }

    /** A page with that status. */
    public RestResponse<byte[]> show(TemplateInstance page, int status) {
        var bytes = page.setLocale(PortalFrame.LANGUAGE).render().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return ResponseBuilder.<byte[]>create(status)
                .entity(bytes)
                .type(PageAnswers.HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, PortalFrame.LANGUAGE.toLanguageTag())
                .build();
    }

    /** The version of what an answer of the API shows. */
    public static String version(RestResponse<?> answer) {
        return Objects.requireNonNull(answer.getEntityTag()).getValue();
    }

    private boolean isBelow(String href) {
        var path = routing.normalizedPath();
        return path.equals(href) || !href.equals(PortalDoor.PATH) && path.startsWith(href + "/");
    }
}
