package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.iotlabel.party.OrganisationStep.Admit;
import org.iotlabel.party.OrganisationStep.Refuse;
import org.iotlabel.party.OrganisationStep.Reinstate;
import org.iotlabel.party.OrganisationStep.Suspend;
import org.iotlabel.problem.Action;

/** Offers the scheme its moves of an organisation, and members what they may do for it, by the law that the doors ask. */
@ApplicationScoped
class OrganisationActions {
    private static final String WORDS = "…";

    private final Caller caller;
    private final RelationSides sides;
    private final ApiClientLaw clients;
    private final Instance<NextOfVendor> next;

    OrganisationActions(Caller caller, RelationSides sides, ApiClientLaw clients, @Any Instance<NextOfVendor> next) {
        this.caller = caller;
        this.sides = sides;
        this.clients = clients;
        this.next = next;
    }

    List<Action> of(Organisation organisation) {
        return Stream.concat(ofScheme(organisation), ofMembers(organisation)).toList();
    }

    /** The scheme itself is moved by nobody. */
    private Stream<Action> ofScheme(Organisation organisation) {
        return caller.has(SCHEME_OWNER, CERTIFIER) && organisation.kind() != OrganisationKind.SCHEME
                ? Stream.of(
                        move(organisation, "admission", new Admit(Actor.SYSTEM, WORDS)),
                        move(organisation, "refusal", new Refuse(Actor.SYSTEM, WORDS)),
                        move(organisation, "suspension", new Suspend(Actor.SYSTEM, WORDS)),
                        move(organisation, "reinstatement", new Reinstate(Actor.SYSTEM, WORDS)))
                : Stream.empty();
    }

    private Action move(Organisation organisation, String name, OrganisationStep step) {
        return Action.of(
                name,
                "POST",
                at(organisation) + "/" + name,
                caller.whyNot(SCHEME_OWNER).or(() -> organisation.whyNot(step)));
    }

    private Stream<Action> ofMembers(Organisation organisation) {
        if (!caller.belongsTo(organisation.id())) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(
                        act(organisation, "description", "PUT", "", VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER),
                        act(organisation, "invitation", "POST", "/invitations", VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER),
                        sides.of(organisation.id())),
                switch (organisation.kind()) {
                    case VENDOR ->
                        Stream.concat(
                                Stream.of(
                                        act(organisation, "key", "POST", "/keys", VENDOR_ADMIN), client(organisation)),
                                next.stream().map(one -> one.of(organisation.id())));
                    case ASSESSMENT_BODY ->
                        Stream.of(act(organisation, "accreditation", "POST", "/accreditations", BODY_ADMIN));
                    case SCHEME -> Stream.empty();
                });
    }

    private Action client(Organisation organisation) {
        return Action.of(
                "client",
                "POST",
                at(organisation) + "/clients",
                caller.whyNotIn(organisation.id(), VENDOR_ADMIN).or(clients::whyNotOffered));
    }

    private Action act(Organisation organisation, String name, String method, String door, Role... roles) {
        return Action.of(name, method, at(organisation) + door, caller.whyNotIn(organisation.id(), roles));
    }

    private static String at(Organisation organisation) {
        return "/api/v1/organisations/" + organisation.id();
    }
}
