package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the demo scheme, step by step, over the public API. Each step looks first whether it is done, so that one that
 * was cut short goes on where it stopped.
 */
final class DemoScheme {
    private static final String BASELINE = "1.0";
    private static final List<String> CATEGORIES = List.of(
            "ALARM",
            "APPLIANCE",
            "BABY_MONITOR",
            "CAMERA",
            "GATEWAY",
            "HUB",
            "LIGHT",
            "LOCK",
            "PLUG",
            "ROUTER",
            "SENSOR",
            "SPEAKER",
            "THERMOSTAT",
            "TOY",
            "WEARABLE",
            "OTHER");

    private static final Map<String, String> REASON = Map.of("reason", "Part of the demo scheme.");

    private final Cast cast;
    private final PrintStream out;

    DemoScheme(Cast cast, PrintStream out) {
        this.cast = cast;
        this.out = out;
    }

    void lay() {
        owners();
        baseline();
        certifier();
        body("body1-admin", "assessor1", "Aurora Test Laboratory", "FI", "FINAS T901");
        body("body2-admin", "assessor2", "Bastion Assessments", "DE", "DAkkS T902");
        body("body3-admin", "assessor3", "Citadel Evaluation", "NL", "RvA T903");
        vendor("lumen-admin", "lumen-dev", "Lumen Oy", "FI");
        vendor("nordic-admin", "nordic-dev", "Nordic Sense AB", "SE");
        vendor("tiny-admin", null, "Tiny Things", "NL");
    }

    private void owners() {
        for (var owner : List.of("owner1", "owner2")) {
            var person = cast.person(owner);
            if (memberships(person).isEmpty()) {
                person.post("/api/v1/organisations/scheme/ownership", null).good();
                out.println("  " + owner + " owns the scheme");
            }
        }
    }

    private void baseline() {
        var author = cast.person("owner1");
        var at = "/api/v1/baselines/" + BASELINE;
        if (baselineNow(author).isMissingNode()) {
            author.post("/api/v1/baselines", resource("/labels-schema/baselines/" + BASELINE + ".json"))
                    .good();
        }
        if (baselineNow(author).path("state").asText().equals("DRAFT")) {
            author.post(at + "/consultation", null).good();
        }
        var approver = cast.person("owner2");
        var open = baselineNow(approver);
        if (open.path("state").asText().equals("CONSULTATION")) {
            approver.post(
                            at + "/publication",
                            Map.of("digest", open.path("digest").asText()))
                    .good();
            out.println("  baseline " + BASELINE + " is published by two people");
        }
    }

    private static JsonNode baselineNow(Person owner) {
        for (var one : owner.get("/api/v1/baselines").good().json().path("items")) {
            if (one.path("version").asText().equals(BASELINE)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    private void certifier() {
        var certifier = cast.person("certifier");
        if (memberships(certifier).isEmpty()) {
            var scheme = memberships(cast.person("owner1"))
                    .path(0)
                    .path("organisation")
                    .asText();
            invite(cast.person("owner1"), scheme, certifier, "CERTIFIER");
            out.println("  certifier certifies");
        }
    }

    private void body(String admin, String assessor, String name, String country, String certificate) {
        var person = cast.person(admin);
        var body = organisation(person, "ASSESSMENT_BODY", name, country);
        if (memberships(cast.person(assessor)).isEmpty()) {
            invite(person, body, cast.person(assessor), "ASSESSOR");
        }
        var accreditations = "/api/v1/organisations/" + body + "/accreditations";
        if (person.get(accreditations).good().json().path("items").isEmpty()) {
            var today = LocalDate.now(ZoneOffset.UTC);
            var applied = person.post(
                            accreditations,
                            Map.of(
                                    "scope",
                                            Map.of(
                                                    "categories", CATEGORIES,
                                                    "baselineVersions", List.of(BASELINE),
                                                    "levels", List.of(1, 2, 3)),
                                    "certificateNumber", certificate,
                                    "accreditationBody", certificate.split(" ")[0],
                                    "from", today.toString(),
                                    "until", today.plusYears(3).toString()))
                    .good()
                    .json();
            cast.person("owner1")
                    .post("/api/v1/accreditations/" + applied.path("id").asText() + "/recognition", REASON)
                    .good();
            out.println("  " + name + " is accredited");
        }
    }

    private void vendor(String admin, @Nullable String developer, String name, String country) {
        var person = cast.person(admin);
        var vendor = organisation(person, "VENDOR", name, country);
        if (developer != null && memberships(cast.person(developer)).isEmpty()) {
            invite(person, vendor, cast.person(developer), "VENDOR_MEMBER");
        }
    }

    /** The organisation of an admin, registered and admitted where it is not yet. */
    private String organisation(Person admin, String kind, String name, String country) {
        var held = memberships(admin);
        if (held.isEmpty()) {
            admin.post(
                            "/api/v1/organisations",
                            Map.of(
                                    "kind", kind,
                                    "name", name,
                                    "address", "1 Example Street, Demo City",
                                    "website", "https://" + name.toLowerCase().replaceAll("[^a-z]+", "-") + ".example",
                                    "country", country))
                    .good();
            held = memberships(admin);
        }
        var organisation = held.path(0).path("organisation").asText();
        if (held.path(0).path("state").asText().equals("APPLIED")) {
            cast.person("owner1")
                    .post("/api/v1/organisations/" + organisation + "/admission", REASON)
                    .good();
            out.println("  " + name + " is admitted");
        }
        return organisation;
    }

    /** Of an invitation that an earlier run sent and did not accept, the token is lost: it is taken back. */
    private static void invite(Person admin, String organisation, Person guest, String role) {
        var door = "/api/v1/organisations/" + organisation + "/invitations";
        var sent = Map.of("email", guest.email(), "role", role);
        var answer = admin.post(door, sent);
        if (answer.isProblem("invitation-pending")) {
            admin.delete(door + "/" + answer.json().path("invitation").asText()).good();
            answer = admin.post(door, sent);
        }
        var token = answer.good().json().path("token").asText();
        guest.post("/api/v1/invitations/acceptance", Map.of("token", token)).good();
    }

    private static JsonNode memberships(Person person) {
        return person.get("/api/v1/me").good().json().path("memberships");
    }

    private static byte[] resource(String place) {
        try (var stream = DemoScheme.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks " + place);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
