package org.iotlabel.authorization;

import static org.iotlabel.authorization.Whose.FOREIGN;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.iotlabel.assessment.AssessmentFixture.Assessor;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** Two sides that know nothing of each other, and everybody who may knock. */
final class World {
    private final String draftVersion = "7." + ThreadLocalRandom.current().nextInt(100, 100_000);
    final Side own;
    final Side foreign;
    private final Map<String, Map<CallerKind, TestPrincipal>> casts = new HashMap<>();
    private final Map<CallerKind, TestPrincipal> everywhere = new EnumMap<>(CallerKind.class);
    private final String token;
    private final Map<String, Map<String, String>> keys;

    private World(RelayOutboxMessages relay) {
        foreign = Side.built(relay);
        own = Side.built(relay);
        everywhere.put(CallerKind.VENDOR_B, TestPeople.a(Role.VENDOR_ADMIN));
        everywhere.put(CallerKind.UNDRAWN, Assessor.anyone().person());
        everywhere.put(CallerKind.OWNER, TestPeople.a(Role.SCHEME_OWNER));
        everywhere.put(CallerKind.CERTIFIER, own.granted.certifier);
        everywhere.put(CallerKind.BODY_ADMIN, TestPeople.member(own.body, Role.BODY_ADMIN));
        everywhere.put(CallerKind.DRAWN, own.seat.person());
        casts.put("draft", vendor(own.draft.vendor, own.draft.admin));
        casts.put("question", vendor(own.evaluation.attestation.vendor, own.evaluation.attestation.admin));
        casts.put("granted", vendor(own.granted.review.evaluated.attestation.vendor, own.granted.vendor));
        keys = keys();
        TestBaselines.draft(draftVersion, TestPeople.a(Role.SCHEME_OWNER));
        token = own.draft
                .admin
                .post(
                        "/api/v1/organisations/" + own.draft.vendor + "/invitations",
                        Map.of("role", "VENDOR_MEMBER", "email", "nobody.yet@example.test"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** A key that stands by, what was proposed of it, and one that is lost. */
    private static Map<String, Map<String, String>> keys() {
        var owners = new KeyFixture();
        var lostKid =
                TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519).kid();
        var kid = TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519).kid();
        var rotation = owners.proposeRotation(owners.one, KeyRole.WEBHOOK);
        var lost = Instant.now().minusSeconds(60);
        var compromise = KeyFixture.id(owners.proposeCompromise(owners.one, kid, lost));
        owners.compromise(lostKid, KeyRole.WEBHOOK, lost);
        return Map.of(
                "scheme key", Map.of("kid", kid),
                "lost key", Map.of("kid", lostKid),
                "key rotation", Map.of("id", rotation),
                "key compromise", Map.of("id", compromise));
    }

    static World built(RelayOutboxMessages relay) {
        var world = new World(relay);
        world.putBack();
        return world;
    }

    /** Undoes what building another case put away to keep the draws apart. */
    void putBack() {
        own.putBack();
        foreign.putBack();
        Side.putBack(everywhere.get(CallerKind.UNDRAWN));
    }

    /** Who that is in the case that the thing belongs to; empty for somebody without a login. */
    Optional<TestPrincipal> caller(CallerKind kind, String thing) {
        var cast = casts.get(
                switch (thing) {
                    case "question", "evaluation", "assessment" -> "question";
                    case "granted",
                            "review",
                            "draw",
                            "label",
                            "confirmation of a label",
                            "document of a label",
                            "evidence of a label",
                            "edition of a label" -> "granted";
                    default -> "draft";
                });
        return Optional.ofNullable(everywhere.getOrDefault(kind, cast.get(kind)));
    }

    /** The names of the parts of a thing, and what stands for them in an address or a body. */
    Map<String, String> thing(String name, Whose whose) {
        var parts = parts(name, whose == FOREIGN ? foreign : own);
        if (whose != Whose.NOBODYS) {
            return parts;
        }
        var nobodys = new HashMap<>(parts);
        nobodys.replaceAll(World::nobodys);
        return nobodys;
    }

    private Map<String, String> parts(String name, Side side) {
        return switch (name) {
            case "-" -> Map.of();
            case "schema" -> Map.of("name", "label");
            case "document of a label" -> with(parts("label", side), Map.of("document", "label.pdf"));
            case "evidence of a label" -> with(parts("label", side), Map.of("digest", side.publishedDigest()));
            case "edition of a label" -> with(parts("label", side), Map.of("number", "1", "document", "label.jwt"));
            case "problem" -> Map.of("slug", "not-found");
            case "tile of the log" -> Map.of("path", "0/000.p/1");
            case "entry of the log" -> Map.of("index", "0");
            case "baseline" -> Map.of("version", "1.0");
            case "part of a baseline" -> Map.of("version", "1.0", "number", "1", "requirement", "PWD-1");
            case "draft baseline" -> Map.of("version", draftVersion);
            case "scheme key", "lost key", "key rotation", "key compromise" ->
                Map.copyOf(Objects.requireNonNull(keys.get(name)));
            case "invitation" -> Map.of("token", token);
            case "outbox message" -> Map.of("id", news());
            case "status list" ->
                Map.of("list", String.valueOf(OwnerDatabase.count("SELECT max(id) FROM status_list")));
            default ->
                Optional.ofNullable(side.things.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("there is no thing called " + name));
        };
    }

    /** Of a label that was issued here; nobody has subscribed to it, so that no test takes it away. */
    private static String news() {
        return OwnerDatabase.uuid("SELECT id FROM outbox_message WHERE topic = 'label-issued' ORDER BY id DESC LIMIT 1")
                .orElseThrow()
                .toString();
    }

    private static Map<String, String> with(Map<String, String> label, Map<String, String> more) {
        var parts = new HashMap<>(label);
        parts.putAll(more);
        return parts;
    }

    private static String nobodys(String part, String value) {
        return switch (part) {
            case "document" -> value;
            case "name" -> "no-such-schema";
            case "requirement", "number" -> value;
            case "version" -> "99.9";
            case "kid" -> "A".repeat(43);
            case "slug" -> "no-such-kind";
            case "index" -> "999999999";
            case "path" -> "0/x100/x000/000";
            case "list" -> "999999999";
            case "serial" -> "00000000G";
            case "token" -> "A".repeat(value.length());
            default -> UUID.randomUUID().toString();
        };
    }

    private static Map<CallerKind, TestPrincipal> vendor(UUID vendor, TestPrincipal admin) {
        return Map.of(
                CallerKind.ADMIN, admin,
                CallerKind.MEMBER, TestPeople.member(vendor, Role.VENDOR_MEMBER),
                CallerKind.MACHINE, TestPeople.machine(vendor));
    }
}
