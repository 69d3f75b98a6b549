package org.iotlabel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OpenApiFile.Door;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** Who is let in where: of one person of each kind of organisation, the first that a door does not turn away. */
final class Callers {
    private static final UUID VENDOR = TestPeople.organisation(OrganisationKind.VENDOR);
    private static final List<TestPrincipal> PEOPLE = List.of(
            both(VENDOR, Role.VENDOR_ADMIN, Role.VENDOR_MEMBER),
            both(TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY), Role.BODY_ADMIN, Role.ASSESSOR),
            both(TestPeople.scheme(), Role.SCHEME_OWNER, Role.CERTIFIER));
    private static final Map<String, Optional<TestPrincipal>> FOUND = new ConcurrentHashMap<>();

    private Callers() {}

    static Optional<TestPrincipal> of(Door door) {
        return FOUND.computeIfAbsent(door.toString(), _ -> find(door));
    }

    /** The template with something in each place: where it is an organisation, one that is there. */
    static String address(String template) {
        return template.replaceFirst("^/api/v1/organisations/\\{id}", "/api/v1/organisations/" + VENDOR)
                .replaceAll("\\{(number|list)}", "1")
                .replaceAll("\\{document}", "label.pdf")
                .replaceAll("\\{[^}]+}", "01900000-0000-7000-8000-000000000000");
    }

    private static Optional<TestPrincipal> find(Door door) {
        if (door.operation().path("security").isEmpty()) {
            return Optional.empty();
        }
        for (var who : PEOPLE) {
            var status = new Knock(door.method(), address(door.path())).as(who).send(new ArrayList<>());
            if (status != 403) {
                return Optional.of(who);
            }
        }
        // Only somebody whom the operator named is let in there; what can be read is read before that is asked.
        return Optional.of(PEOPLE.getFirst());
    }

    private static TestPrincipal both(UUID organisation, Role one, Role other) {
        var who = TestPeople.member(organisation, one);
        TestPeople.join(who, organisation, other);
        return who;
    }
}
