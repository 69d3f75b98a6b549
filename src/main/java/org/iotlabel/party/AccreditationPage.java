package org.iotlabel.party;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
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
        var deeds = Arrays.stream(AccreditationMove.values())
                .filter(to -> to.startsFrom(view.state()))
                .flatMap(to -> Deed.of(view.actions(), to.action(), words.accreditationMove(to), at + to).stream())
                .toList();
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
        var states = Arrays.stream(AccreditationState.values())
                .map(one -> link("?state=" + one, words.stateWord(one), one == state));
        var filters = Stream.concat(Stream.of(link("", words.all(), state == null)), states)
                .toList();
        return new Listed(filters, lines, next(found, state));
    }

    private static PortalFrame.Link link(String query, String words, boolean current) {
        return new PortalFrame.Link(AccreditationSection.PATH + query, words, current);
    }

    private static String next(Page<?> found, @Nullable AccreditationState state) {
        var token = found.nextPageToken();
        var kept = state == null ? "" : "state=" + state + "&";
        return token == null ? "" : AccreditationSection.PATH + "?" + kept + "pageToken=" + token;
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
