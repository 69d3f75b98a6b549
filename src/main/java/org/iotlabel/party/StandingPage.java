package org.iotlabel.party;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.party.Accreditations.LastMove;

/**
 * What somebody may assess, and what binds them to others.
 *
 * @param next the address of the next page of relations; empty on the last
 */
record StandingPage(List<Body> bodies, List<Bond> bonds, String next) {
    /** A body of the visitor's; apply is empty where they cannot apply for it. */
    record Body(String heading, List<Accredited> accreditations, String apply) {}

    /** An accreditation; the reason is why it was refused, suspended or withdrawn, and empty otherwise. */
    record Accredited(String certificate, String scope, String dates, String state, String reason, boolean inForce) {}

    /** A relation; end is empty where it cannot be ended. */
    record Bond(String kind, String name, String dates, String end) {}

    static Accredited accredited(AccreditationView view, LastMove last, PortalFrame desk) {
        var words = StandingSection.messages();
        var scope = view.scope();
        return new Accredited(
                words.certificate(view.certificateNumber(), view.accreditationBody()),
                words.scope(
                        String.join(", ", AccreditationPage.readable(scope.categories())),
                        String.join(", ", scope.baselineVersions()),
                        scope.levels().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                words.dates(desk.day(view.from()), desk.day(view.until())),
                words.stateWord(view.state(), last.isRefusal()),
                view.state() == AccreditationState.SUSPENDED || view.state() == AccreditationState.WITHDRAWN
                        ? last.reason()
                        : "",
                view.state() == AccreditationState.RECOGNISED);
    }

    static List<Bond> bonds(Page<RelationView> relations, Map<UUID, String> names, PortalFrame desk) {
        return relations.items().stream().map(one -> bond(one, names, desk)).toList();
    }

    private static Bond bond(RelationView view, Map<UUID, String> names, PortalFrame desk) {
        var words = StandingSection.messages();
        var mayEnd = view.actions().stream().anyMatch(action -> action.name().equals("end") && action.allowed());
        return new Bond(
                words.kindWord(view.kind()),
                names.getOrDefault(view.counterpart(), view.counterpart().toString()),
                dates(view, desk),
                mayEnd ? StandingSection.PATH + "/relations/" + view.id() + "/end" : "");
    }

    /** From when to when a relation holds. */
    static String dates(RelationView view, PortalFrame desk) {
        var words = StandingSection.messages();
        var until = view.until();
        var from = desk.day(view.from());
        return until == null ? words.since(from) : words.dates(from, desk.day(until));
    }
}
