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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Words;
import org.iotlabel.idempotency.FormAnswers;
import org.iotlabel.idempotency.SentInParts;
import org.iotlabel.paging.PageRequest;
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
    private final FormCheck check;
    private final SearchCheck searching;
    private final FormAnswers answers;
    private final RoutingContext routing;
    private boolean refused;
    private Optional<Done> done = Optional.empty();

    Desk(
            Visitor visitor,
            @Any Instance<Section> sections,
            FormTokens tokens,
            FormCheck check,
            SearchCheck searching,
            FormAnswers answers,
            RoutingContext routing) {
        this.visitor = visitor;
        this.sections = sections;
        this.tokens = tokens;
        this.check = check;
        this.searching = searching;
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
        var shown = sections.stream()
                .filter(Section::shown)
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        var menus = Menu.of(
                shown,
                one -> new PortalFrame.Link(one.href(), one.words(), isBelow(one.href())),
                Words.in(PortalFrame.LANGUAGE, DeskMessages.class));
        return new PortalFrame(
                visitor.name(),
                menus,
                tokens.of(visitor.principal()),
                done.or(() -> Done.called(routing.request().getParam(Done.PARAMETER))),
                refused,
                true);
    }

    /** Has the page that answers say what was done; where one is led to, its address does. */
    public void tell(Done what) {
        done = Optional.of(what);
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
     * A page with a search: what was found, or where that cannot be looked for, the search once more. Nothing but reads, so that
     * its address can be opened again and shared.
     *
     * @param again the page with nothing but the search
     */
    public RestResponse<byte[]> search(
            Search search, PageRequest page, Supplier<TemplateInstance> found, Function<Form, TemplateInstance> again) {
        var obstacle = searching.whyNot(search, page);
        if (obstacle.isPresent()) {
            return again(Form.sought(search.terms(), obstacle.get()), again);
        }
        try {
            return show(found.get());
        } catch (Problem problem) {
            if (problem.errors().isEmpty()) {
                throw problem;
            }
            return again(Form.sought(search.terms(), problem), again);
        }
    }

    /**
     * Does what a form asks for, once however often it is sent.
     *
     * @param act does it in one transaction, and says to which page it leads
     * @param again the form once more, where something in it was refused
     * @throws Problem what no change of the form would mend, such as NOT_FOUND
     */
    public RestResponse<byte[]> submit(Sent sent, Supplier<String> act, Function<Form, FormPage> again) {
        return submitPage(sent, act, form -> Templates.form(again.apply(form), frame()));
    }

    /** The same for a form on a page of its own kind. */
    public RestResponse<byte[]> submitPage(Sent sent, Supplier<String> act, Function<Form, TemplateInstance> again) {
        try {
            return lead(answers.once(sent.once(), sent.fields(), act));
        } catch (ConstraintViolationException broken) {
            return again(sent, Problem.invalid(Violations.of(broken.getConstraintViolations())), again);
        } catch (Problem problem) {
            if (!Form.canMend(problem)) {
                throw problem;
            }
            return again(sent, problem, again);
        }
    }

    /**
     * The same for a form with a file, whose door keeps its answer in part.
     *
     * @param upload what is uploaded
     * @param typed the texts beside the file, for showing the form once more; a browser never gives a file back
     */
    public RestResponse<byte[]> submitFile(
            SentFile sent,
            SentInParts upload,
            Map<String, String> typed,
            Supplier<String> act,
            Function<Form, TemplateInstance> again) {
        check.mustBeOurs(sent.token());
        try {
            return lead(answers.inPart(sent.once(), upload, act));
        } catch (Problem problem) {
            if (!Form.canMend(problem)) {
                throw problem;
            }
            var texts = new LinkedHashMap<String, List<String>>();
            typed.forEach((name, value) -> texts.put(name, List.of(value)));
            return again(new Sent(texts), problem, again);
        }
    }

    /**
     * Does what a form asks for and answers with a page that is shown once, such as one with a secret. Nothing of it is kept, so
     * that the door itself has to refuse what is sent twice.
     */
    public RestResponse<byte[]> answer(Sent sent, Supplier<TemplateInstance> act, Function<Form, FormPage> again) {
        Function<Form, TemplateInstance> page = form -> Templates.form(again.apply(form), frame());
        try {
            return show(act.get());
        } catch (ConstraintViolationException broken) {
            return again(sent, Problem.invalid(Violations.of(broken.getConstraintViolations())), page);
        } catch (Problem problem) {
            if (!Form.canMend(problem)) {
                throw problem;
            }
            return again(sent, problem, page);
        }
    }

    private RestResponse<byte[]> again(Sent sent, Problem problem, Function<Form, TemplateInstance> page) {
        return again(Form.refused(sent, problem), page);
    }

    private RestResponse<byte[]> again(Form form, Function<Form, TemplateInstance> page) {
        refused = true;
        return show(page.apply(form), form.status());
    }

    private static RestResponse<byte[]> lead(String next) {
        return ResponseBuilder.<byte[]>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create(next))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
