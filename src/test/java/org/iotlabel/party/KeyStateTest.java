package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Instant;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.RegisteredKey;
import org.junit.jupiter.api.Test;

class KeyStateTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "Ada", "VENDOR_ADMIN");

    @Test
    void a_key_is_active_until_it_is_retired_once_and_for_all() throws JOSEException {
        var jwk = new ECKeyGenerator(Curve.P_256).keyID("build").generate().toPublicJWK();
        var key = new VendorKey(UUID.randomUUID(), RegisteredKey.parse(jwk.toJSONString()), "Build server", ADMIN, NOW);
        assertEquals(KeyState.ACTIVE, key.state());
        key.retire(ADMIN, NOW);
        assertEquals(KeyState.RETIRED, key.state());
        var refused = assertThrows(Problem.class, () -> key.retire(ADMIN, NOW.plusSeconds(1)));
        assertEquals(PartyProblem.KEY_RETIRED, refused.type());
        assertEquals(NOW, key.retiredAt());
    }
}
