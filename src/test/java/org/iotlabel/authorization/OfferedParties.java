package org.iotlabel.authorization;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestBodies;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** Who and what {@link OfferedActionsTest} looks at, made as often as it is moved. */
final class OfferedParties {
    private static final RandomGenerator NUMBERS = new SecureRandom();

    final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);
    final TestPrincipal certifier = TestPeople.a(Role.CERTIFIER);

    /** Of the vendor that was made last. */
    UUID id = new UUID(0, 0);

    /** An admitted vendor: who belongs to it, and somebody who administers another one besides. */
    Map<String, TestPrincipal> vendor() {
        return members(OrganisationKind.VENDOR, "ADMITTED");
    }

    Map<String, TestPrincipal> members(OrganisationKind kind, String state) {
        id = TestPeople.organisation(kind, state);
        var isVendor = kind == OrganisationKind.VENDOR;
        var people = new LinkedHashMap<String, TestPrincipal>();
        people.put("admin", TestPeople.member(id, isVendor ? Role.VENDOR_ADMIN : Role.BODY_ADMIN));
        people.put("member", TestPeople.member(id, isVendor ? Role.VENDOR_MEMBER : Role.ASSESSOR));
        var busy = TestPeople.a(isVendor ? Role.VENDOR_ADMIN : Role.BODY_ADMIN);
        TestPeople.join(busy, id, isVendor ? Role.VENDOR_MEMBER : Role.ASSESSOR);
        people.put("busy", busy);
        if (isVendor) {
            people.put("machine", TestPeople.machine(id));
        }
        return people;
    }

    Map<String, TestPrincipal> scheme() {
        return new LinkedHashMap<>(Map.of("owner", owner, "certifier", certifier));
    }

    Offered organisation(OrganisationKind kind, String state) {
        var callers = members(kind, state);
        callers.putAll(scheme());
        var invited = kind == OrganisationKind.VENDOR ? Role.VENDOR_MEMBER : Role.ASSESSOR;
        return inviting(Offered.at("/api/v1/organisations/" + id, callers), invited)
                .with(relating(id, Map.of("vendor", id.toString())));
    }

    /** The parts of a relation that is declared in the name of an organisation. */
    static Map<String, String> relating(UUID organisation, Map<String, String> more) {
        var parts = new LinkedHashMap<>(more);
        parts.put("organisation", organisation.toString());
        parts.put(
                "counterpart", TestPeople.organisation(OrganisationKind.VENDOR).toString());
        return parts;
    }

    static Offered inviting(Offered organisation, Role role) {
        return organisation.sending(
                "invitation",
                () -> "{\"email\": \"new-" + UUID.randomUUID() + "@example.test\", \"role\": \"" + role + "\"}");
    }

    Offered accreditation(LocalDate until) {
        var callers = members(OrganisationKind.ASSESSMENT_BODY, "ADMITTED");
        callers.putAll(scheme());
        var scope = TestBodies.scope("1.0", "SENSOR");
        var made =
                TestBodies.accreditation(id, "APPLIED", scope, LocalDate.now().minusYears(2), until);
        return Offered.at("/api/v1/accreditations/" + made, callers);
    }

    Offered baseline() {
        var version = "8." + NUMBERS.nextInt(100, 1_000_000);
        var drafter = TestPeople.a(Role.SCHEME_OWNER);
        var digest = TestBaselines.draft(version, drafter);
        var callers = scheme();
        callers.put("drafter", drafter);
        callers.put("vendor", TestPeople.a(Role.VENDOR_ADMIN));
        return Offered.at("/api/v1/baselines?limit=100", callers)
                .picking(list -> StreamSupport.stream(list.path("items").spliterator(), false)
                        .filter(one -> one.path("version").asText().equals(version))
                        .findFirst()
                        .orElse(MissingNode.getInstance()))
                .with(Map.of("version", version))
                .sending(
                        "draft",
                        () -> TestBaselines.document("9." + NUMBERS.nextInt(100, 1_000_000))
                                .toString())
                .sending("publication", () -> "{\"digest\": \"" + digest + "\"}");
    }
}
