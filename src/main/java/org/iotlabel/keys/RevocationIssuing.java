package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKeys;

/** Signs revocation lists: the certificates of document keys that were declared compromised (RFC 5280 section 5). */
@ApplicationScoped
class RevocationIssuing {
    private final SigningKeys signing;
    private final SchemeKeys keys;
    private final RevocationLists lists;
    private final KeysConfig config;
    private final Clock clock;

    RevocationIssuing(SigningKeys signing, SchemeKeys keys, RevocationLists lists, KeysConfig config, Clock clock) {
        this.signing = signing;
        this.keys = keys;
        this.lists = lists;
        this.config = config;
        this.clock = clock;
    }

    /** Signs the next list where the present one is old enough, or of a clock that was ahead: nobody believes that one yet. */
    @Transactional
    void renew() {
        keys.takeTurns();
        var due = lists.latest()
                .filter(list -> !list.thisUpdate().isAfter(clock.instant()))
                .map(list -> list.thisUpdate().plus(config.revocationsAge()))
                .orElse(Instant.MIN);
        if (!clock.instant().isBefore(due)) {
            issue();
        }
    }

    /** The present list; empty only before the first start is through. */
    @Transactional
    Optional<RevocationList> latest() {
        return lists.latest();
    }

    /** Signs the next list now, in the transaction of what it tells. */
    @Transactional(Transactional.TxType.MANDATORY)
    void issue() {
        var number = lists.latest().map(RevocationList::number).orElse(0L) + 1;
        var at = clock.instant();
        lists.persistAndFlush(new RevocationList(number, at, at.plus(config.revocationsRun()), signed(number, at)));
    }

    private byte[] signed(long number, Instant at) {
        var authority = signing.of(KeyRole.AUTHORITY);
        var issuer = authority.chain().getFirst();
        var list = new X509v2CRLBuilder(
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()), Date.from(at));
        list.setNextUpdate(Date.from(at.plus(config.revocationsRun())));
        try {
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            keys.everyOne().stream()
                    .map(SchemeKey::record)
                    .filter(key -> key.is(KeyRole.DOCUMENT))
                    .forEach(key -> add(list, key));
            return list.build(authority.contentSigner()).getEncoded();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("A revocation list can be written", e);
        }
    }

    /** The date of revocation is that of the declaration; since when the key is lost is told beside it (section 5.3.2). */
    private static void add(X509v2CRLBuilder list, KeyRecord key) {
        var times = key.times();
        if (times.compromisedAt() != null && times.declaredAt() != null) {
            list.addCRLEntry(
                    key.chain().getFirst().getSerialNumber(),
                    Date.from(times.declaredAt()),
                    CRLReason.keyCompromise,
                    Date.from(times.compromisedAt()));
        }
    }
}
