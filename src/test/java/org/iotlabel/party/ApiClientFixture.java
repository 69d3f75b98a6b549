package org.iotlabel.party;

import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestPeople;

/** API clients without an identity provider that made them. */
public final class ApiClientFixture {
    private ApiClientFixture() {}

    /** One that acts for that vendor; its key. */
    public static UUID active(UUID vendor) {
        var machine = TestPeople.machine(vendor);
        var id = UUID.randomUUID();
        OwnerDatabase.run("""
                INSERT INTO api_client
                    (id, organisation, name, state, client_id, membership, requested_by, requested_at, active_at, version)
                SELECT ?, organisation, ?, 'ACTIVE', ?, id, principal, began_at, began_at, 0
                FROM membership WHERE principal = ?""", id, "Client " + id.toString().substring(0, 8), machine.name(), machine.id());
        return id;
    }
}
