package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.signing.KeystoreWatch;
import org.iotlabel.signing.SigningKey;
import org.iotlabel.signing.SigningKeys;

/** Brings keystore and database together: keys that are new in the keystore are recorded, and none that signs may lack. */
@ApplicationScoped
class KeyReconciliationWorkflow {
    private final KeystoreWatch keystore;
    private final SigningKeys signing;
    private final SchemeKeys keys;
    private final KeyNews news;
    private final AuditTrail audit;
    private final Clock clock;

    KeyReconciliationWorkflow(
            KeystoreWatch keystore, SigningKeys signing, SchemeKeys keys, KeyNews news, AuditTrail audit, Clock clock) {
        this.keystore = keystore;
        this.signing = signing;
        this.keys = keys;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records what is new in the keystore, and gives all keys there are. */
    @Transactional
    List<KeyRecord> reconcile() {
        keystore.look();
        var known = keys.everyOne();
        if (signing.all().stream().allMatch(key -> isAmong(known, key))) {
            return known.stream().map(SchemeKey::record).toList();
        }
        recordNew();
        return keys.everyOne().stream().map(SchemeKey::record).toList();
    }

    private static boolean isAmong(List<SchemeKey> known, SigningKey key) {
        return known.stream().anyMatch(one -> one.kid().equals(key.kid()));
    }

    private void recordNew() {
        keys.takeTurns();
        signing.all().stream().filter(key -> keys.called(key.kid()).isEmpty()).forEach(this::record);
    }

    private void record(SigningKey key) {
        var at = clock.instant();
        var found = keys.active(key.role(), key.algorithm()).isPresent()
                ? SchemeKey.standby(key, at)
                : SchemeKey.first(key, at);
        keys.persistAndFlush(found);
        audit.record(
                Actor.SYSTEM,
                "scheme-key.record",
                Subject.of("scheme-key", found.kid()),
                null,
                Map.of("role", found.role().name(), "state", found.state().name()));
        news.tell(found.record(), at);
    }
}
