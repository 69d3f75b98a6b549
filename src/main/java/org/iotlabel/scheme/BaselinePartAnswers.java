package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the pages of a version are answered: who may read it, and for how long its pages may be kept. */
@ApplicationScoped
class BaselinePartAnswers {
    private static final int VERSIONS = 20;

    private final Baselines baselines;
    private final Caller caller;

    BaselinePartAnswers(Baselines baselines, Caller caller) {
        this.baselines = baselines;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(BaselineOverview page, Frame frame);
    }

    /**
     * The version called so; a draft exists for scheme owners only.
     *
     * @throws Problem NOT_FOUND
     */
    Baseline readable(String version) {
        return find(version).orElseThrow(Problem::notFound);
    }

    Optional<Baseline> find(@Nullable String version) {
        return baselines
                .called(version == null ? "" : version)
                .filter(one -> one.isOpenToAll() || caller.has(SCHEME_OWNER));
    }

    /** All requirements in short, or those that have the words. */
    RestResponse<byte[]> overview(Baseline baseline, @Nullable String words, Frame frame, Request request) {
        var search = new RequirementSearch(words == null ? "" : words);
        var page = BaselineOverview.of(
                baseline,
                BaselineDocument.read(baseline.canonical()),
                search,
                BaselineWords.in(frame.language()),
                baselines.list(false, PageRequest.first(VERSIONS)));
        var here = frame.keeping("q", Optional.of(page.asked()).filter(text -> !text.isEmpty()));
        return answer(baseline, Templates.overview(page, here), here, request);
    }

    RestResponse<byte[]> answer(Baseline baseline, TemplateInstance page, Frame frame, Request request) {
        var kept = baseline.isOpenToAll() ? "public, max-age=60" : "private, no-store";
        return PageAnswers.tagged(page, frame, kept, request);
    }
}
