package org.iotlabel.label;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * A label that was issued, as it stands at one instant. Two are the same when all but the facts are: those follow from
 * their digest, and comparing them would take longer than telling a verdict from memory; so does what was signed over them.
 *
 * @param standing where it stands, time included
 * @param facts what it states, as it was fixed
 * @param digest of {@code label.json}
 * @param credential the signed {@code label.jwt} that counts now
 * @param vendor the organisation to which it was granted
 * @param supportUntil the last month of security updates that is promised now
 * @param supersededBy the label that took its place
 * @param languages in which there is a certificate of it beside English
 * @param isGenuine whether its facts are the ones that our key signed
 */
public record IssuedLabel(
        Serial serial,
        LabelStanding standing,
        LabelFacts facts,
        Sha256Digest digest,
        String credential,
        UUID vendor,
        Optional<YearMonth> supportUntil,
        @Nullable Serial supersededBy,
        List<Locale> languages,
        boolean isGenuine) {
    /** The address of its certificate in a language, which is one of these or English. */
    public String certificate(Locale language) {
        return "/" + serial.value() + "/" + LabelDocumentName.certificateFile(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IssuedLabel that
                && serial.equals(that.serial)
                && standing.equals(that.standing)
                && digest.equals(that.digest)
                && supportUntil.equals(that.supportUntil)
                && Objects.equals(supersededBy, that.supersededBy)
                && isGenuine == that.isGenuine;
    }

    @Override
    public int hashCode() {
        return Objects.hash(serial, standing, digest, supportUntil, supersededBy, isGenuine);
    }
}
