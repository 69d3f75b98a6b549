package org.iotlabel.party;

import static org.iotlabel.party.OrganisationForms.at;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.Action;

/**
 * The API clients of a vendor that act or are being made.
 *
 * @param offered whether the platform makes any; where not, the page says how a machine is invited
 */
record ApiClientsPage(String name, String back, String here, String invite, List<Line> lines, boolean offered) {
    /**
     * One client.
     *
     * @param renewal where it is renewed; empty where it cannot be
     * @param removal where it is removed; empty where it cannot be
     */
    record Line(
            String name, String clientId, String state, boolean inUse, String when, String renewal, String removal) {}

    static ApiClientsPage of(UUID id, String name, List<ApiClientView> clients, boolean offered, PortalFrame desk) {
        var here = at(id) + "/clients";
        return new ApiClientsPage(
                name,
                at(id),
                here,
                at(id) + "/invitations/new",
                clients.stream().map(client -> line(here, client, desk)).toList(),
                offered);
    }

    private static Line line(String here, ApiClientView client, PortalFrame desk) {
        var place = here + "/" + client.id();
        return new Line(
                client.name(),
                Objects.requireNonNullElse(client.clientId(), ""),
                words().state(client.state()),
                client.state() == ApiClientState.ACTIVE,
                words().asked(desk.day(client.requestedAt())),
                isAllowed(client, "renewal") ? place + "/renewal" : "",
                isAllowed(client, "removal") ? place : "");
    }

    private static boolean isAllowed(ApiClientView client, String action) {
        return client.actions().stream()
                .filter(Action::allowed)
                .anyMatch(one -> one.name().equals(action));
    }

    static ClientMessages words() {
        return Words.in(PortalFrame.LANGUAGE, ClientMessages.class);
    }
}
