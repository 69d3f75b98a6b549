package org.iotlabel.party;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.StateFilter;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** An accreditation, as the scheme sees it. */
record AccreditationPage(String title, List<Fact> facts, List<Deed> deeds, List<OrganisationPage.Moved> history) {
    /**
     * All of them, or those in one state.
     *
     * @param next the address of the next page; empty where there is none
     */
    record Listed(List<PortalFrame.Link> filters, List<Line> lines, String next) {}

    /** One of them. */
    record Line(String href, String body, String certificate, String term, String state, boolean recognised) {}

    static AccreditationPage of(AccreditationView view, String body, List<StateChangeView> changes, PortalFrame desk) {
        var words = AdmissionForms.words();
        var at = AccreditationSection.PATH + "/" + view.id() + "/move?to=";
        var deeds = Deed.all(Arrays.stream(AccreditationMove.values())
                .filter(to -> to.startsFrom(view.state()))
                .flatMap(to -> Deed.of(view.actions(), to.action(), words.accreditationMove(to), at + to).stream()));
        var history = changes.stream()
                .map(one -> new OrganisationPage.Moved(
                        desk.moment(one.at()), words.stateWord(AccreditationState.valueOf(one.to())), one.reason()))
                .toList();
        return new AccreditationPage(view.certificateNumber(), facts(view, body, desk), deeds, history);
    }

    private static List<Fact> facts(AccreditationView view, String body, PortalFrame desk) {
        var words = AdmissionForms.words();
        var scope = view.scope();
        return new Fact.Facts()
                .add(words.state(), words.stateSince(words.stateWord(view.state()), desk.moment(view.stateSince())))
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

    static Listed of(
            PageRequest page,
            Page<AccreditationView> found,
            Map<UUID, String> bodies,
            @Nullable AccreditationState state,
            PortalFrame desk) {
        var words = AdmissionForms.words();
        var lines = found.items().stream()
                .map(one -> new Line(
                        AccreditationSection.PATH + "/" + one.id(),
                        bodies.getOrDefault(one.organisation(), ""),
                        one.certificateNumber(),
                        term(one, desk),
                        words.stateWord(one.state()),
                        one.state() == AccreditationState.RECOGNISED))
                .toList();
        var filter = new StateFilter<>(AccreditationSection.PATH, state);
        return new Listed(
                filter.links(words.all(), AccreditationState.values(), words::stateWord),
                lines,
                page.nextAddress(filter.address(), found));
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
