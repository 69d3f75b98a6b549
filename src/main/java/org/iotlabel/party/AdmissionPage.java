package org.iotlabel.party;

import java.util.Arrays;
import java.util.List;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.StateFilter;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** An organisation, with what the scheme owner may do with it. */
record AdmissionPage(OrganisationPage organisation, List<Deed> deeds, String relations) {
    /**
     * All of them, or those in one state.
     *
     * @param next the address of the next page; empty where there is none
     */
    record Listed(List<PortalFrame.Link> filters, List<Line> lines, String next) {}

    /** One of them. */
    record Line(String href, String name, String kind, String state, boolean admitted, String registered) {}

    static AdmissionPage of(OrganisationView view, List<StateChangeView> history, PortalFrame desk) {
        var words = AdmissionForms.words();
        var at = AdmissionSection.PATH + "/" + view.id() + "/move?to=";
        var deeds = Deed.all(Arrays.stream(OrganisationMove.values())
                .filter(to -> to.source() == view.state() && view.kind() != OrganisationKind.SCHEME)
                .flatMap(to -> Deed.of(view.actions(), to.action(), words.move(to), at + to).stream()));
        return new AdmissionPage(OrganisationPage.of(view, history, desk), deeds, OrganisationRelations.at(view.id()));
    }

    static Listed of(
            PageRequest page, Page<OrganisationView> found, @Nullable OrganisationState state, PortalFrame desk) {
        var words = OrganisationForms.words();
        var lines = found.items().stream()
                .map(one -> new Line(
                        AdmissionSection.PATH + "/" + one.id(),
                        one.name(),
                        words.kindWord(one.kind()),
                        words.stateWord(one.state()),
                        one.state() == OrganisationState.ADMITTED,
                        desk.day(one.registeredAt())))
                .toList();
        var filter = new StateFilter<>(AdmissionSection.PATH, state);
        return new Listed(
                filter.links(AdmissionForms.words().all(), OrganisationState.values(), words::stateWord),
                lines,
                page.nextAddress(filter.address(), found));
    }
}
