package org.iotlabel.label;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.cose.CborItem;
import org.iotlabel.cose.CborItem.Bytes;
import org.iotlabel.cose.CborItem.Items;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.cose.CoseRefused;
import org.iotlabel.cose.CoseRefused.Reason;
import org.iotlabel.scheme.Grade;
import org.iotlabel.signing.Sha256Digest;

/**
 * A seal as a CWT claims set (RFC 8392 section 3): registered claims, and one private claim for all that is ours (numbers
 * below -65536 are free for that, section 9.1). {@code labels-schema/seal.cddl} is the form.
 */
final class SealClaims {
    private static final long ISSUER = 1;
    private static final long SUBJECT = 2;
    private static final long EXPIRATION = 4;
    private static final long NOT_BEFORE = 5;
    private static final long ISSUED_AT = 6;
    private static final long LABEL = -65537;

    private static final long DIGEST = 1;
    private static final long LEVEL = 2;
    private static final long GRADE = 3;
    private static final long SCORE = 4;
    private static final long SUPPORT = 5;
    private static final long BASELINE = 6;
    private static final long MODEL = 7;
    private static final long MAKER = 8;
    private static final long GTINS = 9;

    private SealClaims() {}

    static byte[] write(OfflineSeal seal) {
        var label = new Members(Map.of(
                        DIGEST, new Bytes(seal.digest().bytes()),
                        LEVEL, new Number(seal.level()),
                        GRADE, new Number(seal.grade().ordinal() + 1L),
                        SCORE, new Number(seal.score()),
                        BASELINE, new Text(seal.baseline())))
                .with(SUPPORT, seal.supportUntil().map(month -> new Number(months(month))))
                .with(MODEL, seal.model().map(Text::new))
                .with(MAKER, seal.maker().map(Text::new))
                .with(
                        GTINS,
                        Optional.of(seal.gtins()).filter(all -> !all.isEmpty()).map(SealClaims::numbers));
        return new Members(Map.of(
                        ISSUER, new Text(seal.issuer()),
                        SUBJECT, new Text(seal.serial().value()),
                        EXPIRATION, new Number(seal.validUntil().getEpochSecond()),
                        NOT_BEFORE, new Number(seal.validFrom().getEpochSecond()),
                        LABEL, label))
                .with(ISSUED_AT, seal.signedAt().map(at -> new Number(at.getEpochSecond())))
                .bytes();
    }

    static OfflineSeal read(byte[] payload) {
        try {
            var claims = (Members) CborItem.read(payload);
            var label = need(claims, LABEL, Members.class);
            return new OfflineSeal(
                    need(claims, ISSUER, Text.class).value(),
                    new Serial(need(claims, SUBJECT, Text.class).value()),
                    instant(claims, NOT_BEFORE),
                    instant(claims, EXPIRATION),
                    new Sha256Digest(HexFormat.of()
                            .formatHex(need(label, DIGEST, Bytes.class).value())),
                    number(label, LEVEL, 1, 3),
                    Grade.values()[number(label, GRADE, 1, Grade.values().length) - 1],
                    number(label, SCORE, 0, 100),
                    label.get(SUPPORT, Number.class).map(months -> month(months.value())),
                    need(label, BASELINE, Text.class).value(),
                    label.get(MODEL, Text.class).map(Text::value),
                    label.get(MAKER, Text.class).map(Text::value),
                    label.get(GTINS, Items.class).map(SealClaims::gtins).orElse(List.of()),
                    claims.get(ISSUED_AT, Number.class).map(at -> Instant.ofEpochSecond(at.value())));
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException | DateTimeException _) {
            throw new CoseRefused(Reason.WRONG_CLAIMS);
        }
    }

    private static <T extends CborItem> T need(Members members, long key, Class<T> kind) {
        return members.get(key, kind).orElseThrow(() -> new CoseRefused(Reason.WRONG_CLAIMS));
    }

    private static int number(Members members, long key, int least, int most) {
        var value = need(members, key, Number.class).value();
        if (value < least || value > most) {
            throw new CoseRefused(Reason.WRONG_CLAIMS);
        }
        return (int) value;
    }

    private static Instant instant(Members claims, long key) {
        return Instant.ofEpochSecond(need(claims, key, Number.class).value());
    }

    /** Months since January of year 0. */
    private static long months(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    private static YearMonth month(long months) {
        return YearMonth.of(Math.toIntExact(Math.floorDiv(months, 12)), (int) Math.floorMod(months, 12) + 1);
    }

    /** As numbers of fourteen digits, which loses nothing (GS1 General Specifications section 3.3.2). */
    private static Items numbers(List<String> gtins) {
        return new Items(gtins.stream()
                .<CborItem>map(gtin -> new Number(Long.parseLong(gtin)))
                .toList());
    }

    private static List<String> gtins(Items items) {
        return items.items().stream()
                .map(item -> "%014d".formatted(((Number) item).value()))
                .toList();
    }
}
