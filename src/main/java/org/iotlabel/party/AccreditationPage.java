package org.iotlabel.party;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.StateFilter;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Accreditations.LastMove;
import org.jspecify.annotations.Nullable;

/** An accreditation, as the scheme sees it. */
record AccreditationPage(String title, List<Fact> facts, List<Deed> deeds, List<OrganisationPage.Moved> history) {
    /**
     * All of them, or those in one state.
     *
     * @param next the address of the next page; empty where there is none
     */
    record Listed(List<PortalFrame.Link> filters, List<Line> lines, String next) {}

    /**
     * A page of them.
     *
     * @param bodies the names of the assessment bodies by their keys
     * @param last how each came to its state
     */
    record Found(Page<AccreditationView> page, Map<UUID, String> bodies, Map<UUID, LastMove> last) {
        private boolean isRefused(AccreditationView one) {
            return Objects.requireNonNull(last.get(one.id())).isRefusal();
        }
    }

    /** One of them. */
    record Line(String href, String body, String certificate, String term, String state, boolean recognised) {}

    static AccreditationPage of(AccreditationView view, String body, List<StateChangeView> changes, PortalFrame desk) {
        var words = AdmissionForms.words();
        var at = AccreditationSection.PATH + "/" + view.id() + "/move?to=";
        var applied = view.state() == AccreditationState.APPLIED;
        var deeds = Deed.all(Arrays.stream(AccreditationMove.values())
                .filter(to -> to.startsFrom(view.state()))
                .flatMap(to ->
                        Deed.of(view.actions(), to.action(), words.accreditationMove(to, applied), at + to).stream()));
        var history = changes.stream()
                .map(one -> new OrganisationPage.Moved(
                        desk.moment(one.at()),
                        words.stateWord(AccreditationState.valueOf(one.to()), isRefusal(one)),
                        one.reason()))
                .toList();
        var refused = changes.stream().anyMatch(AccreditationPage::isRefusal);
        return new AccreditationPage(view.certificateNumber(), facts(view, refused, body, desk), deeds, history);
    }

    private static boolean isRefusal(StateChangeView change) {
        return AccreditationState.isRefusal(change.from(), change.to());
    }

    private static List<Fact> facts(AccreditationView view, boolean refused, String body, PortalFrame desk) {
        var words = AdmissionForms.words();
        var scope = view.scope();
        return new Fact.Facts()
                .add(
                        words.state(),
                        words.stateSince(words.stateWord(view.state(), refused), desk.moment(view.stateSince())))
                .link(words.body(), body, AdmissionSection.PATH + "/" + view.organisation())
                .add(words.certificate(), words.certificateBy(view.certificateNumber(), view.accreditationBody()))
                .add(words.inForce(), term(view, desk))
                .add(words.categories(), String.join(", ", readable(scope.categories())))
                .add(words.versions(), String.join(", ", scope.baselineVersions()))
                .add(
                        words.levels(),
                        scope.levels().stream().map(String::valueOf).collect(joining(", ")))
                .all();
    }

    static Listed of(PageRequest page, Found found, @Nullable AccreditationState state, PortalFrame desk) {
        var words = AdmissionForms.words();
        var lines = found.page().items().stream()
                .map(one -> new Line(
                        AccreditationSection.PATH + "/" + one.id(),
                        found.bodies().getOrDefault(one.organisation(), ""),
                        one.certificateNumber(),
                        term(one, desk),
                        words.stateWord(one.state(), found.isRefused(one)),
                        one.state() == AccreditationState.RECOGNISED))
                .toList();
        var filter = new StateFilter<>(AccreditationSection.PATH, state);
        return new Listed(
                filter.links(words.all(), AccreditationState.values(), AccreditationPage::word),
                lines,
                page.nextAddress(filter.address(), found.page()));
    }

    /** What is in one state for the API. */
    private static String word(AccreditationState state) {
        var words = AdmissionForms.words();
        return state == AccreditationState.WITHDRAWN ? words.refusedOrWithdrawn() : words.stateWord(state, false);
    }

    private static String term(AccreditationView view, PortalFrame desk) {
        return AdmissionForms.words().term(desk.day(view.from()), desk.day(view.until()));
    }

    /** Codes of kinds of devices are kept as they were applied for; the product's own words stand on a floor above. */
    static List<String> readable(Collection<String> codes) {
        return codes.stream()
                .map(code -> code.charAt(0)
                        + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }
}
