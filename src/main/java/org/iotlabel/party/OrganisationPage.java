package org.iotlabel.party;

import static org.iotlabel.party.OrganisationForms.at;

import java.util.List;
import java.util.Locale;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;

/** An organisation, as its page shows it. */
record OrganisationPage(String name, List<Fact> facts, List<Deed> deeds, List<Moved> history) {
    /** One move of it. */
    record Moved(String when, String state, String reason) {}

    static OrganisationPage of(OrganisationView view, List<StateChangeView> changes, PortalFrame desk) {
        var words = OrganisationForms.words();
        var facts = new Fact.Facts()
                .add(words.state(), words.stateWord(view.state()))
                .add(words.kind(), words.kindWord(view.kind()))
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
        return new OrganisationPage(view.name(), facts.all(), deeds, history);
    }
}
