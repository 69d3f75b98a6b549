package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.keys.KeyDocuments;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.transparency.LogKeys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page of every verdict; each is left under target/verdict-pages, for people to look at. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VerdictPagesTest {
    private static final Path GALLERY = Path.of("target/verdict-pages");
    private static final int LARGEST = 50_000;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    IssuedLabels labels;

    @Inject
    VerificationConfig config;

    @Inject
    VerificationPages pages;

    @Inject
    VerdictMeters meters;

    @Inject
    KeyDocuments keys;

    @Inject
    LogKeys log;

    @Inject
    LiveRecords records;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void a_label_in_force_is_shown_with_what_it_states_and_for_its_own_product_only() {
        var label = LabelFixture.issued(relay);
        var valid = page("valid", "/" + label.serial, 200);
        assertEquals(1, valid.select(".verdict.good").size());
        assertTrue(valid.text().contains("June 2031"));
        var copied = page("product-mismatch", "/" + label.serial + "?gtin=4006381333931", 200);
        assertEquals(1, copied.select(".verdict.bad").size());
        assertTrue(copied.select("dl").isEmpty());
    }

    @Test
    void a_label_whose_promise_of_updates_is_over_is_shown_with_care() {
        var document = AttestationFixture.document();
        document.withObject("/product")
                .put("supportUntil", YearMonth.now(ZoneOffset.UTC).toString())
                .put("secureSetupUrl", "https://heron.example/t1/setup")
                .withObject("/vulnerabilityContact")
                .put("acknowledgedWithin", 1)
                .put("updatesEvery", 30);
        var label = LabelFixture.issued(relay, AttestationFixture.complete(document));
        clock.set(YearMonth.now(ZoneOffset.UTC)
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));
        var page = page("support-ended", "/" + label.serial, 200);
        assertEquals(1, page.select(".verdict.careful").size());
        assertEquals(
                "How to set it up securely",
                page.select("a[href=https://heron.example/t1/setup]").text());
        assertTrue(page.text().contains("Acknowledged within a day"), page.text());
        assertTrue(page.text().contains("At least every 30 days"), page.text());
    }

    @Test
    void a_label_that_must_not_be_relied_on_shows_nothing_to_rely_on() {
        var label = LabelFixture.issued(relay);
        label.suspend();
        untrusted(page("suspended", "/" + label.serial, 200));
        label.withdraw();
        untrusted(page("withdrawn", "/" + label.serial, 200));
        var returned = LabelFixture.issued(relay);
        returned.surrender();
        untrusted(page("surrendered", "/" + returned.serial, 200));
        var replaced = LabelFixture.issued(relay);
        replaced.successor(relay);
        untrusted(page("superseded", "/" + replaced.serial, 200));
        var old = LabelFixture.issued(relay);
        clock.set(LocalDate.now(ZoneOffset.UTC).plusYears(3).atStartOfDay().toInstant(ZoneOffset.UTC));
        untrusted(page("expired", "/" + old.serial, 200));
    }

    @Test
    void what_is_no_label_says_what_is_wrong_and_echoes_nothing() {
        untrusted(page("never-issued", "/000000000", 404));
        untrusted(page("mistyped", "/000000001", 404));
        var nonsense = page("no-serial", "/%3Cscript%3Ealert(1)%3C%5Cscript%3E", 404);
        untrusted(nonsense);
        assertTrue(!nonsense.outerHtml().contains("alert"));
        var headlines = new HashSet<String>();
        for (var name : List.of("never-issued", "mistyped", "no-serial")) {
            headlines.add(read(name).select("h1").text());
        }
        assertEquals(3, headlines.size());
    }

    @Test
    void a_label_whose_time_has_not_begun_is_one_of_ours_and_says_from_when_it_holds() {
        var label = LabelFixture.issued(relay);
        clock.set(clock.instant().minus(Duration.ofDays(2)));
        var page = page("not-yet", "/" + label.serial, 404);
        untrusted(page);
        assertEquals(1, page.select(".verdict.careful").size());
        var today = new LocalForms(Locale.ENGLISH).day(LocalDate.now(ZoneOffset.UTC));
        assertEquals(
                "This label does not hold yet. It holds from " + today + ". Do not rely on it before.",
                page.select("h1, h1 + p").text());
        given().accept("application/json")
                .get("/" + label.serial)
                .then()
                .statusCode(404)
                .body("verdict", equalTo("UNKNOWN_LABEL"), "headline", equalTo("This label does not hold yet."));
    }

    @Test
    void facts_that_our_key_did_not_sign_are_not_shown() {
        var label = LabelFixture.issued(relay);
        OwnerDatabase.run("ALTER TABLE label DISABLE TRIGGER label_frozen");
        OwnerDatabase.run("""
                UPDATE label SET facts = convert_to(replace(convert_from(facts, 'UTF8'), '"number":1', '"number":3'), 'UTF8')
                WHERE serial = ?""", label.serial);
        OwnerDatabase.run("ALTER TABLE label ENABLE TRIGGER label_frozen");
        untrusted(page("tampered", "/" + label.serial, 200));
    }

    @Test
    void what_was_signed_of_a_label_is_not_believed_of_another_one() {
        var withdrawn = LabelFixture.issued(relay);
        page("before-it-was-moved", "/" + withdrawn.serial, 200);
        withdrawn.withdraw().statusCode(200);
        var other = LabelFixture.issued(relay);
        OwnerDatabase.run("ALTER TABLE label DISABLE TRIGGER label_frozen");
        OwnerDatabase.run("""
                UPDATE label SET (facts, signing_input, signature, credential) =
                    (SELECT facts, signing_input, signature, credential FROM label WHERE serial = ?)
                WHERE serial = ?""", withdrawn.serial, other.serial);
        OwnerDatabase.run("ALTER TABLE label ENABLE TRIGGER label_frozen");
        untrusted(page("moved-to-another-serial", "/" + other.serial, 200));
    }

    @Test
    void while_the_state_cannot_be_read_nothing_is_shown_as_valid() {
        var label = LabelFixture.issued(relay);
        OwnerDatabase.run("ALTER TABLE label RENAME TO label_away");
        try {
            var page = page("stale", "/" + label.serial, 503);
            assertEquals(1, page.select(".verdict.careful").size());
            assertTrue(page.select("dl").isEmpty());
        } finally {
            OwnerDatabase.run("ALTER TABLE label_away RENAME TO label");
        }
        page("valid-again", "/" + label.serial, 200);
    }

    @Test
    void when_the_scheme_has_ended_no_label_is_in_force() {
        var label = LabelFixture.issued(relay);
        var today = LocalDate.now(ZoneOffset.UTC);
        var set = (ObjectNode) CanonicalJson.read(keys.jwks());
        var announced = CanonicalJson.of(set.put("iotlabel_scheme_closed_on", today.toString()));
        var closed = new LiveTrust(keys, log) {
            @Override
            List<byte[]> ofCredentials() {
                return Stream.concat(super.ofCredentials().stream(), Stream.of(announced.bytes()))
                        .toList();
            }
        };
        var verdict = new LabelVerification(labels, new LiveVerifier(closed, records, config), meters, clock)
                .verify(label.serial, Optional.empty());
        assertEquals(
                today, assertInstanceOf(Verdict.SchemeClosed.class, verdict).closedOn());
        keep("scheme-closed", pages.written(Told.in(Frame.in(Locale.ENGLISH), verdict)));
        untrusted(read("scheme-closed"));
    }

    private static void untrusted(Document page) {
        assertEquals(1, page.select(".verdict.bad, .verdict.careful").size());
        assertTrue(page.select("dl").isEmpty());
    }

    /** Fetches a page as a phone does, and holds it against what every page must be. */
    private static Document page(String name, String address, int status) {
        var answer = given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(status)
                .contentType(containsString("text/html"))
                .header("Set-Cookie", nullValue())
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", containsString("no-cache"))
                .extract()
                .asByteArray();
        keep(name, answer);
        var page = read(name);
        assertPlain(page, answer.length);
        return page;
    }

    private static void assertPlain(Document page, int size) {
        var styles = page.select("link[rel=stylesheet]").eachAttr("href");
        for (var style : styles) {
            size += given().get(style).then().statusCode(200).extract().asByteArray().length;
        }
        assertTrue(size < LARGEST, size + " bytes with its style");
        assertEquals(
                List.of(),
                page.select(
                        "script:not([type=application/ld+json]), iframe, object, embed, form, [style], base, meta[http-equiv]"));
        assertEquals(
                List.of(),
                page.select("*").stream()
                        .filter(element -> element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")))
                        .toList());
        assertEquals(
                List.of("/style/icon.svg", styles.getFirst()),
                page.select("link:not([rel=canonical]), [src]").eachAttr("href"));
        assertTrue(page.select("[src], link[href]:not([rel=canonical])").stream()
                .allMatch(element -> (element.attr("src") + element.attr("href")).matches("/[^/].*")));
        assertEquals(1, page.select("html[lang]").size());
        assertEquals(1, page.select("h1").size());
        assertEquals(1, page.select("main").size());
        assertEquals(1, page.select("meta[name=viewport]").size());
        assertTrue(page.select("svg").stream()
                .allMatch(svg -> svg.attr("aria-hidden").equals("true")));
        assertTrue(page.title().startsWith(page.select("h1").text()));
    }

    private static void keep(String name, byte[] html) {
        try {
            Files.write(Files.createDirectories(GALLERY).resolve(name + ".html"), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Document read(String name) {
        try {
            return Jsoup.parse(Files.readString(GALLERY.resolve(name + ".html"), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
