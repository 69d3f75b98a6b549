package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.cli.OfflineCheck;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.label.LabelState;
import org.iotlabel.statuslist.PublishedStatusLists;
import org.iotlabel.testing.TestClock;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.verifier.VerdictCode;

/** What each public surface says of a label at this moment, as somebody finds it who has nothing but the addresses. */
@ApplicationScoped
class PublicSurfaces {
    private static final Map<String, String> TRUST = Map.of(
            "did.json", "/.well-known/did.json",
            "jwks.json", "/.well-known/jwks.json",
            "ca.pem", "/.well-known/ca.pem",
            "ca.crl", "/.well-known/ca.crl",
            "vkey", "/log/vkey");

    private static final List<String> DOCUMENTS = List.of("label.jwt", "label.cose", "label.pdf");

    private final PublishedStatusLists lists;
    private final SequenceQueuedEntries sequencing;
    private final TestClock clock;

    PublicSurfaces(PublishedStatusLists lists, SequenceQueuedEntries sequencing, TestClock clock) {
        this.lists = lists;
        this.sequencing = sequencing;
        this.clock = clock;
    }

    /** The verdict by each of them, once the jobs have run that run every few seconds. */
    Map<String, String> verdicts(LabelFixture label) throws Exception {
        sequencing.sequenceAll();
        lists.refresh();
        var verdicts = new TreeMap<String, String>();
        verdicts.put("JSON", told(label));
        verdicts.put("register", registered(label));
        verdicts.put("CSV", tabled(label));
        var taken = take(label);
        DOCUMENTS.forEach(name -> verdicts.put("upload of " + name, uploaded(taken.resolve(name))));
        Files.createDirectory(taken.resolve("bundle"));
        Files.write(taken.resolve("bundle/bundle.zip"), got("/api/v1/labels/" + label.serial + "/bundle.zip"));
        verdicts.put("upload of a serial", uploaded(Files.writeString(taken.resolve("serial.txt"), label.serial)));
        offline(label, taken, verdicts);
        return verdicts;
    }

    private void offline(LabelFixture label, Path taken, Map<String, String> verdicts) throws Exception {
        var check = new OfflineCheck(clock, taken.resolve("trust"));
        var jwt = taken.resolve("label.jwt");
        // A label to which nothing more was promised has no such file.
        var promise = files(taken, "support.tlog-proof");
        verdicts.put("offline, bundle", check.verdict(taken.resolve("bundle/bundle.zip")));
        verdicts.put("offline, token list", check.verdict(with(promise, jwt, taken.resolve("list.jwt"))));
        verdicts.put(
                "offline, W3C lists",
                check.verdict(with(
                        promise, jwt, taken.resolve("list-revocation.jwt"), taken.resolve("list-suspension.jwt"))));
        Files.copy(taken.resolve("list.jwt"), taken.resolve("trust/list.jwt"));
        for (var file : promise) {
            Files.copy(file, taken.resolve("trust").resolve(file.getFileName()));
        }
        verdicts.put("snapshot", check.bulk(snapshot(label, jwt, taken)));
    }

    private static Path[] with(Path[] some, Path... others) {
        var all = Arrays.copyOf(others, others.length + some.length);
        System.arraycopy(some, 0, all, others.length, some.length);
        return all;
    }

    private static Path[] files(Path folder, String name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(name))
                    .toArray(Path[]::new);
        }
    }

    /** Everything that is published of the label and of the keys, in a new folder. */
    Path take(LabelFixture label) throws IOException {
        var taken = Files.createTempDirectory(Files.createDirectories(Path.of("target", "surfaces")), label.serial);
        Files.createDirectory(taken.resolve("trust"));
        for (var file : TRUST.entrySet()) {
            Files.write(taken.resolve("trust").resolve(file.getKey()), got(file.getValue()));
        }
        for (var name : DOCUMENTS) {
            Files.write(taken.resolve(name), got("/api/v1/labels/" + label.serial + "/" + name));
        }
        Map<String, String> links = label.read().extract().path("links");
        if (links.containsKey("support.tlog-proof")) {
            Files.write(taken.resolve("support.tlog-proof"), got(links.get("support.tlog-proof")));
        }
        String list =
                given().get("/api/v1/labels/{serial}/label.jwt", label.serial).asString();
        var place = new String(Base64.getUrlDecoder().decode(list.split("\\.")[1]), UTF_8)
                .replaceFirst(".*\"uri\":\"[^\"]*(/status/[0-9]+)\".*", "$1");
        Files.write(taken.resolve("list.jwt"), got(place));
        Files.write(taken.resolve("list-revocation.jwt"), got(place + "/revocation"));
        Files.write(taken.resolve("list-suspension.jwt"), got(place + "/suspension"));
        return taken;
    }

    private static byte[] got(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static String told(LabelFixture label) {
        return given().accept("application/json").get("/" + label.serial).path("verdict");
    }

    private String registered(LabelFixture label) {
        var item = given().queryParam("q", label.serial)
                .get("/api/v1/labels")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return meant(item.getString("items[0].state"), item.getString("items[0].supportUntil"));
    }

    private String tabled(LabelFixture label) {
        var rows = given().queryParam("q", label.serial)
                .get("/registry.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\r\n");
        var row = rows[1].split(",");
        return meant(row[2], row[row.length - 1]);
    }

    /** The register tells states and months, of which the verdict follows (docs/verification.md). */
    private String meant(String state, String supportUntil) {
        return switch (LabelState.valueOf(state)) {
            case ACTIVE ->
                YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).isAfter(YearMonth.parse(supportUntil))
                        ? VerdictCode.VALID_BUT_SUPPORT_ENDED.name()
                        : VerdictCode.VALID.name();
            case SUSPENDED -> VerdictCode.SUSPENDED.name();
            case WITHDRAWN, SURRENDERED -> VerdictCode.WITHDRAWN.name();
            case SUPERSEDED, EXPIRED -> VerdictCode.EXPIRED.name();
            case ISSUING -> VerdictCode.UNKNOWN_LABEL.name();
        };
    }

    private static String uploaded(Path file) {
        return given().multiPart("file", file.toFile())
                .post("/api/v1/verifications")
                .then()
                .statusCode(200)
                .extract()
                .path("verdict");
    }

    /** The line of the label in the snapshot of all. */
    private static Path snapshot(LabelFixture label, Path jwt, Path folder) throws IOException {
        var signed = Files.readString(jwt);
        // Read bare: the check of described answers takes every JSON for one document.
        var address = URI.create("http://localhost:" + RestAssured.port + "/api/v1/snapshot.ndjson")
                .toURL();
        try (var body = address.openStream()) {
            var line = new String(body.readAllBytes(), UTF_8)
                    .lines()
                    .filter(one -> one.contains(signed))
                    .findAny()
                    .orElseThrow(() -> new AssertionError(label.serial + " is not in the snapshot"));
            return Files.writeString(folder.resolve("snapshot.ndjson"), line + "\n");
        }
    }
}
