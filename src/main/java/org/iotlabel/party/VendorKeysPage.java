package org.iotlabel.party;

import static org.iotlabel.party.MembersPage.words;
import static org.iotlabel.party.OrganisationForms.at;

import java.util.List;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;

/** The keys of a vendor, also the retired ones. */
record VendorKeysPage(String name, String back, String here, List<Line> lines, boolean administers) {
    /**
     * One key.
     *
     * @param href where it is retired; empty where the visitor may not
     */
    record Line(String label, String kid, String alg, String state, boolean inUse, String when, String href) {}

    static VendorKeysPage of(UUID id, String name, List<VendorKeyView> keys, boolean administers, PortalFrame desk) {
        var here = at(id) + "/keys";
        return new VendorKeysPage(
                name,
                at(id),
                here,
                keys.stream().map(key -> line(here, key, desk)).toList(),
                administers);
    }

    private static Line line(String here, VendorKeyView key, PortalFrame desk) {
        var retirable =
                key.actions().stream().anyMatch(action -> action.method().equals("DELETE") && action.allowed());
        return new Line(
                key.label(),
                key.kid(),
                key.alg(),
                words().keyState(key.state()),
                key.state() == KeyState.ACTIVE,
                words().since(desk.day(key.registeredAt())),
                retirable ? here + "/" + key.id() : "");
    }
}
