package org.iotlabel.scheme;

import static java.util.Comparator.comparing;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Optional;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Faults.Fault;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.FrameMessages;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a version are answered: who may read it, and for how long its pages may be kept. Where the versions stand is
 * read each time; the bytes of the page that shows a whole version are remembered by what they show.
 */
@ApplicationScoped
class BaselinePartAnswers {
    private static final int VERSIONS = 20;

    /** Each language, with and without its name in the address, of some versions. */
    private static final int REMEMBERED = 50;

    /** Of words that cannot be looked for, in letters: so many are kept for the other languages, whose links have them six times. */
    private static final int LONGEST_KEPT = 200;

    private final Baselines baselines;
    private final PublishedBaselines documents;
    private final Caller caller;
    private final Cache<Shown, byte[]> written =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Shown(BaselineView edition, List<BaselineOverview.Other> others, Frame frame) {}

    BaselinePartAnswers(Baselines baselines, PublishedBaselines documents, Caller caller) {
        this.baselines = baselines;
        this.documents = documents;
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

    /** Where the changes since the version before it stand; the version itself where it is the first. */
    String changes(Baseline baseline) {
        return BaselineOverview.others(baseline, all()).stream()
                .filter(other -> EditionOrder.isLater(baseline.edition(), other.version()))
                .max(comparing(BaselineOverview.Other::version, EditionOrder.ASCENDING))
                .map(BaselineOverview.Other::changes)
                .orElseGet(() -> BaselinePaths.of(baseline.edition()));
    }

    private List<Baseline> all() {
        return baselines.list(false, PageRequest.first(VERSIONS));
    }

    /** All requirements in short, or those that have the words. */
    RestResponse<byte[]> overview(Baseline baseline, @Nullable String words, Frame frame, Request request) {
        var others = BaselineOverview.others(baseline, all());
        var search = new RequirementSearch(words == null ? "" : words);
        if (search.isEmpty()) {
            var shown = new Shown(BaselineView.of(baseline, List.of()), others, frame);
            var bytes = written.get(shown, _ -> write(page(baseline, search, frame, others), frame));
            return PageAnswers.tagged(bytes, frame, kept(baseline), request);
        }
        var page = page(baseline, search, frame, others);
        if (search.isTooLong()) {
            return refused(page, frame);
        }
        return PageAnswers.tagged(
                write(page, frame.keeping("q", Optional.of(page.asked()))), frame, kept(baseline), request);
    }

    /** The same page with what is wrong beside the field. */
    private static RestResponse<byte[]> refused(BaselineOverview page, Frame frame) {
        var fault = new Fault(
                "q",
                Words.in(frame.language(), BaselineMessages.class).lookFor(),
                Words.in(frame.language(), FrameMessages.class).tooManyWords());
        var kept = frame.keeping("q", Optional.of(page.asked()).filter(words -> words.length() <= LONGEST_KEPT));
        return PageAnswers.refused(Templates.overview(page.refused(new Faults(List.of(fault))), kept), kept);
    }

    private BaselineOverview page(
            Baseline baseline, RequirementSearch search, Frame frame, List<BaselineOverview.Other> others) {
        return BaselineOverview.of(
                BaselineView.of(baseline, List.of()),
                documents.document(baseline),
                search,
                BaselineWords.in(frame.language()),
                others);
    }

    private static byte[] write(BaselineOverview page, Frame frame) {
        return PageAnswers.bytes(Templates.overview(page, frame), frame);
    }

    RestResponse<byte[]> answer(Baseline baseline, TemplateInstance page, Frame frame, Request request) {
        return PageAnswers.tagged(page, frame, kept(baseline), request);
    }

    private static String kept(Baseline baseline) {
        return baseline.isOpenToAll() ? "public, max-age=60" : "private, no-store";
    }
}
