package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.stale;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Labels that stand no more, and lists that say nothing. */
final class StatusVectors {
    private static final int BOMB = 4 * 1024 * 1024;
    private static final Expected SUSPENDED = failing(Stage.STATUS, VerdictCode.SUSPENDED, Reason.SUSPENDED, "");
    private static final Expected WITHDRAWN = failing(Stage.STATUS, VerdictCode.WITHDRAWN, Reason.REVOKED, "");

    private static final Expected SUPERSEDED = failing(Stage.STATUS, VerdictCode.EXPIRED, Reason.SUPERSEDED, "");

    private StatusVectors() {}

    static Stream<Vector> all() {
        return Stream.of(standings(), tokens(), credentials()).flatMap(part -> part);
    }

    private static Stream<Vector> standings() {
        return Stream.of(
                token("suspended", "The list says SUSPENDED (2).", VectorLists.token(2), SUSPENDED),
                token(
                        "withdrawn",
                        "The list says INVALID (1): it is over before its time.",
                        VectorLists.token(1),
                        WITHDRAWN),
                token(
                        "superseded",
                        "The list says 3, which the issuer defines: over without blame. A newer label has taken its place.",
                        VectorLists.token(3),
                        SUPERSEDED),
                token(
                                "superseded-and-half-of-the-w3c-lists",
                                "The list says 3; that the W3C list of revocations has it too is no withdrawal.",
                                VectorLists.token(3),
                                SUPERSEDED)
                        .beside("status-1-revocation.jwt", VectorLists.credential("revocation", true)),
                credential(
                                "status/superseded-in-the-register",
                                "The issuer's own register says that a newer label has taken its place.",
                                VectorLabel.jwt(),
                                SUPERSEDED)
                        .registered("SUPERSEDED"),
                w3c(
                        "w3c-suspended",
                        "The W3C list of suspensions has it.",
                        VectorLists.credential("revocation", false),
                        VectorLists.credential("suspension", true),
                        SUSPENDED),
                w3c(
                        "w3c-revoked",
                        "The W3C list of revocations has it.",
                        VectorLists.credential("revocation", true),
                        VectorLists.credential("suspension", false),
                        WITHDRAWN),
                w3c(
                        "w3c-superseded",
                        "Both W3C lists have it: over without blame.",
                        VectorLists.credential("revocation", true),
                        VectorLists.credential("suspension", true),
                        SUPERSEDED),
                token(
                                "newer-list-suspends",
                                "Of two lists of the same address the one signed later counts.",
                                VectorLists.token(0, one -> one.put("iat", second(-20 * 3600))),
                                SUSPENDED)
                        .beside("status-1-newer.jwt", VectorLists.token(2)),
                credential(
                                "status/scheme-closed",
                                "Nothing stands against it, and since this day nobody runs the scheme.",
                                VectorLabel.jwt(),
                                failing(Stage.STATUS, VerdictCode.SCHEME_CLOSED, Reason.SCHEME_ENDED, ""))
                        .closed("2026-06-01"),
                closed(
                        "scheme-closed-in-the-keys",
                        "The keys of the issuer say that nobody runs the scheme.",
                        "2026-06-01"),
                closed("scheme-closed-on-no-day", "The keys of the issuer name an end that is no day.", "soon"),
                closed(
                        "scheme-closed-on-impossible-day",
                        "The keys of the issuer name an end that no calendar has.",
                        "2026-06-31"),
                credential(
                                "status/scheme-closes-tomorrow",
                                "The keys of the issuer announce the end of the scheme for the day after.",
                                VectorLabel.jwt(),
                                Expected.valid())
                        .trusting(VectorIssuer.closed("2026-06-02")));
    }

    private static Vector closed(String id, String description, String day) {
        var closed = failing(Stage.STATUS, VerdictCode.SCHEME_CLOSED, Reason.SCHEME_ENDED, "");
        return credential("status/" + id, description, VectorLabel.jwt(), closed)
                .trusting(VectorIssuer.closed(day));
    }

    private static Stream<Vector> tokens() {
        var unavailable = Reason.STATUS_UNAVAILABLE;
        return Stream.of(
                credential("status/no-list", "No list is at hand.", VectorLabel.jwt(), stale(unavailable, "NO_LIST"))
                        .without("status-1.jwt"),
                list(
                        "other-issuer",
                        "The list of another issuer.",
                        one -> one.put("iss", "did:web:other.example"),
                        unavailable,
                        "OTHER_ISSUER"),
                list(
                        "stale",
                        "The list has run out.",
                        one -> one.put("exp", second(0)),
                        Reason.STATUS_OUTDATED,
                        "STALE"),
                list(
                        "not-yet",
                        "The list counts from a later time.",
                        one -> one.put("iat", second(600)),
                        unavailable,
                        "NOT_YET"),
                list(
                        "older-than-a-day",
                        "The list says that it counts for a year, and was signed 25 hours ago.",
                        one -> one.put("iat", second(-25 * 3600)).put("exp", second(365 * 86_400)),
                        Reason.STATUS_OUTDATED,
                        ""),
                list(
                        "too-short",
                        "The list has 64 places, which tells whom one asks about.",
                        one -> put(one, VectorLists.zlib(new byte[16])),
                        unavailable,
                        "TOO_SHORT"),
                list("bad-encoding", "The list is not Base64url.", one -> put(one, "%%%"), unavailable, "BAD_ENCODING"),
                list(
                        "bad-zlib",
                        "The list cannot be unpacked.",
                        one -> put(one, "AAAAAAAA"),
                        unavailable,
                        "BAD_COMPRESSION"),
                list(
                        "zlib-bomb",
                        "The list unpacks to 4 MiB, more than any list holds.",
                        one -> put(one, VectorLists.zlib(new byte[BOMB])),
                        unavailable,
                        "TOO_LARGE"),
                token(
                        "list-by-label-key",
                        "The list is signed with the key for labels.",
                        VectorLists.token(VectorIssuer.LABEL, 0, one -> {}),
                        stale(unavailable, "UNKNOWN_KEY")),
                token(
                        "list-by-stranger",
                        "The list is signed by a stranger.",
                        VectorLists.token(VectorIssuer.STRANGER, 0, one -> {}),
                        stale(unavailable, "UNKNOWN_KEY")),
                credential(
                        "status/index-out-of-range",
                        "Its place lies outside of the list.",
                        far(),
                        stale(unavailable, "INDEX_OUT_OF_RANGE")));
    }

    private static Stream<Vector> credentials() {
        var revocation = VectorLists.credential("revocation", false);
        var suspension = VectorLists.credential("suspension", false);
        return Stream.of(
                w3c(
                                "w3c-one-half-revoked",
                                "One of the two W3C lists has it, and without the other that is half of what there is to say.",
                                VectorLists.credential("revocation", true),
                                "",
                                stale(Reason.STATUS_UNAVAILABLE, "NO_LIST"))
                        .without("status-1-suspension.jwt"),
                w3c(
                                "w3c-one-half",
                                "One of the two W3C lists is missing.",
                                revocation,
                                "",
                                stale(Reason.STATUS_UNAVAILABLE, "NO_LIST"))
                        .without("status-1-suspension.jwt"),
                spoilt(
                        "w3c-wrong-purpose",
                        "The list at the address of revocations is one of suspensions.",
                        VectorLists.credential("revocation", "suspension", VectorLists.gzip(new byte[16_384])),
                        suspension,
                        "WRONG_PURPOSE"),
                spoilt(
                        "w3c-bad-gzip",
                        "The list cannot be unpacked.",
                        VectorLists.credential("revocation", "revocation", "AAAA"),
                        suspension,
                        "BAD_COMPRESSION"),
                spoilt(
                        "w3c-gzip-bomb",
                        "The list unpacks to 4 MiB, more than any list holds.",
                        VectorLists.credential("revocation", "revocation", VectorLists.gzip(new byte[BOMB])),
                        suspension,
                        "TOO_LARGE"),
                spoilt(
                        "w3c-too-short",
                        "The list has 128 places.",
                        VectorLists.credential("revocation", "revocation", VectorLists.gzip(new byte[16])),
                        suspension,
                        "TOO_SHORT"));
    }

    private static String far() {
        var credential = VectorLabel.credential(VectorLabel.facts());
        ((ObjectNode) credential.at("/status/status_list")).put("idx", 999_999_999);
        return VectorLabel.jwt(VectorLabel.header(), credential);
    }

    private static long second(long after) {
        return VectorIssuer.NOW.plusSeconds(after).getEpochSecond();
    }

    private static void put(ObjectNode claims, String list) {
        ((ObjectNode) claims.path("status_list")).put("lst", list);
    }

    private static Vector list(
            String id, String description, Consumer<ObjectNode> change, Reason reason, String detail) {
        return token(id, description, VectorLists.token(0, change), stale(reason, detail));
    }

    private static Vector token(String id, String description, String list, Expected expected) {
        return credential("status/" + id, description, VectorLabel.jwt(), expected)
                .beside("status-1.jwt", list);
    }

    private static Vector spoilt(String id, String description, String revocation, String suspension, String detail) {
        return w3c(id, description, revocation, suspension, stale(Reason.STATUS_UNAVAILABLE, detail));
    }

    static Vector w3c(String id, String description, String revocation, String suspension, Expected expected) {
        var folder = id.contains("/") ? "" : "status/";
        return credential(folder + id, description, VectorLabel.jwt(), expected)
                .without("status-1.jwt")
                .beside("status-1-revocation.jwt", revocation)
                .beside("status-1-suspension.jwt", suspension);
    }
}
