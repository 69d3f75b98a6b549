package org.iotlabel.party;

import static org.iotlabel.party.OrganisationForms.at;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;

/** An organisation, as its page shows it. */
record OrganisationPage(String name, List<Fact> facts, List<Deed> deeds, List<Room> rooms, List<Moved> history) {
    /** A page about a part of it. */
    record Room(String words, String href) {}

    /** One move of it. */
    record Moved(String when, String state, String reason) {}

    static OrganisationPage of(OrganisationView view, List<StateChangeView> changes, PortalFrame desk) {
        var words = OrganisationForms.words();
        var facts = new Fact.Facts()
                .add(words.state(), words.stateWord(view.state()))
                .add(words.isKind(), words.kindWord(view.kind()))
                .add(words.address(), view.address().lines().toList())
                .add(words.country(), Locale.of("", view.country()).getDisplayCountry(PortalFrame.LANGUAGE))
                .link(words.website(), view.website(), view.website())
                .add(words.group(), view.group())
                .add(words.registeredOn(), desk.day(view.registeredAt()));
        var deeds = Deed.all(
                Deed.of(view.actions(), "description", words.describe(), at(view.id()) + "/description"),
                Deed.of(view.actions(), "relation", words.relations(), OrganisationRelations.at(view.id())));
        var history = changes.stream()
                .map(one -> new Moved(
                        desk.moment(one.at()), words.stateWord(OrganisationState.valueOf(one.to())), one.reason()))
                .toList();
        return new OrganisationPage(view.name(), facts.all(), deeds, rooms(view), history);
    }

    /**
     * What its members alone may see; the API offers them, and nobody else, to invite and to register a key. Keys are open only
     * while the vendor takes part.
     */
    private static List<Room> rooms(OrganisationView view) {
        var words = MembersPage.words();
        return Stream.of(
                        room(view, "invitation", words.members(), "/members"),
                        room(view, "key", words.keys(), "/keys")
                                .filter(_ -> view.state() == OrganisationState.ADMITTED),
                        room(view, "client", ApiClientsPage.words().clients(), "/clients")
                                .filter(_ -> administers(view)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who may invite: to others the API offers clients too, with the reason why not. */
    private static boolean administers(OrganisationView view) {
        return view.actions().stream().anyMatch(offered -> offered.name().equals("invitation") && offered.allowed());
    }

    private static Optional<Room> room(OrganisationView view, String action, String words, String door) {
        return view.actions().stream()
                .filter(offered -> offered.name().equals(action))
                .findFirst()
                .map(_ -> new Room(words, at(view.id()) + door));
    }
}
