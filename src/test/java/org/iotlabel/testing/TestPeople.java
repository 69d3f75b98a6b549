package org.iotlabel.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;

/** Quick ways to have somebody in some role: written as the owner of the tables, not through the doors. */
public final class TestPeople {
    private TestPeople() {}

    /** A person in a role of an admitted organisation of their own (for a scheme role: of the scheme). */
    public static TestPrincipal a(Role role) {
        return member(role.kind() == OrganisationKind.SCHEME ? scheme() : organisation(role.kind()), role);
    }

    /** A new person in a role of that organisation. */
    public static TestPrincipal member(UUID organisation, Role role) {
        var person = TestPrincipal.person("A " + role.name().toLowerCase().replace('_', ' '));
        join(person, organisation, role);
        return person;
    }

    /** A new machine that is bound to that vendor. */
    public static TestPrincipal machine(UUID vendor) {
        var machine = TestPrincipal.machine("ci-" + UUID.randomUUID().toString().substring(0, 8));
        join(machine, vendor, Role.VENDOR_MEMBER);
        return machine;
    }

    /** Gives somebody a role in an organisation, beside those they have. */
    public static void join(TestPrincipal who, UUID organisation, Role role) {
        var machine = who.email().isEmpty();
        OwnerDatabase.run(
                """
                INSERT INTO principal (id, issuer, subject, machine, name, email, client_id, joined_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                who.id(),
                Tokens.ISSUER,
                who.subject(),
                machine,
                who.name(),
                machine ? null : who.email(),
                machine ? who.name() : null,
                now());
        OwnerDatabase.run(
                """
                INSERT INTO membership (id, version, organisation, kind, principal, machine, role, began_at)
                VALUES (?, 0, ?, ?, ?, ?, ?, ?)""", UUID.randomUUID(), organisation, role.kind().name(), who.id(), machine, role.name(), now());
    }

    /** A new admitted vendor or body with a name of its own. */
    public static UUID organisation(OrganisationKind kind) {
        return organisation(kind, "ADMITTED");
    }

    /** A new vendor or body in that state. */
    public static UUID organisation(OrganisationKind kind, String state) {
        var id = UUID.randomUUID();
        var name = kind.name().toLowerCase().replace('_', ' ') + " "
                + id.toString().substring(0, 8);
        OwnerDatabase.run("""
                INSERT INTO organisation (id, version, kind, name, name_key, address, website, country, state,
                    registered_by, registered_at)
                VALUES (?, 0, ?, ?, ?, '1 Test Street, Testville', 'https://example.test', 'FI', ?, ?, ?)
                ON CONFLICT DO NOTHING""", id, kind.name(), name, name, state, new UUID(0, 0), now());
        return id;
    }

    /** The one organisation that runs the scheme. */
    public static UUID scheme() {
        return OwnerDatabase.uuid("SELECT id FROM organisation WHERE kind = 'SCHEME'")
                .orElseGet(() -> organisation(OrganisationKind.SCHEME));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
