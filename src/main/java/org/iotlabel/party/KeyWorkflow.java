package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Registers and retires the keys of vendors. */
@ApplicationScoped
class KeyWorkflow {
    private final VendorKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    KeyWorkflow(VendorKeys keys, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a public key of a vendor.
     *
     * @throws Problem INVALID; KEY_REGISTERED
     */
    @Transactional
    VendorKey register(UUID vendor, NewVendorKey sent, Actor by) {
        var key =
                keys.add(vendor, new VendorKey(vendor, sent.key(), sent.label().strip(), by, clock.instant()));
        audit.record(by, "key.registration", subject(key), null, details(vendor, key));
        return key;
    }

    /**
     * Takes a key out of use; what it sealed stays sealed.
     *
     * @throws Problem NOT_FOUND; STALE; KEY_RETIRED
     */
    @Transactional
    void retire(UUID vendor, UUID id, Version seen, Actor by) {
        var key = keys.locked(vendor, id).orElseThrow(Problem::notFound);
        seen.mustBe(key.version());
        key.retire(by, clock.instant());
        audit.record(by, "key.retirement", subject(key), null, details(vendor, key));
    }

    private static Subject subject(VendorKey key) {
        return Subject.of("vendor-key", key.id());
    }

    private static Map<String, Object> details(UUID vendor, VendorKey key) {
        return Map.of("organisation", vendor.toString(), "kid", key.kid());
    }
}
