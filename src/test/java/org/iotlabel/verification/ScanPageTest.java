package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The page that reads codes with a camera, in a real browser with a camera that shows a test picture. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScanPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The browser of the tests has no reader of codes; this one reads what the test says as soon as there is a picture. */
    private static final String READER = """
            window.BarcodeDetector = class {
                static async getSupportedFormats() { return ['qr_code']; }
                async detect(view) {
                    window.looks = (window.looks || 0) + 1;
                    return view.videoWidth > 0 && window.seen ? [{rawValue: window.seen}] : [];
                }
            }; document.getElementById('live').hidden = false; true""";

    @Inject
    RelayOutboxMessages relay;

    @Test
    void only_this_page_may_use_the_camera_and_it_runs_our_own_script_only() {
        var answer = given().accept("text/html").get("/scan").then().statusCode(200);
        answer.header("Permissions-Policy", startsWith("camera=(self), "))
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'; "));
        var page = Jsoup.parse(answer.extract().asString());
        assertEquals(1, page.select("#live[hidden] button").size());
        assertEquals("/verify", page.select("form[enctype]").attr("action"));
        assertEquals(1, page.select("script").size());
        given().get(page.select("script").attr("src"))
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"));
        given().accept("text/html")
                .get("/verify")
                .then()
                .header("Permissions-Policy", startsWith("camera=(), "))
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src"));
    }

    @Test
    void a_code_before_the_camera_leads_to_its_label_once_somebody_asked_for_the_camera() throws Exception {
        var label = LabelFixture.issued(relay);
        try (var browser = Chromium.open(
                "http://localhost:" + RestAssured.port + "/scan?lang=de",
                List.of("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"))) {
            await(browser, "document.readyState", "complete");
            assertTrue(browser.evaluate("document.getElementById('live').hidden").asBoolean());
            browser.evaluate(READER);
            assertFalse(browser.evaluate("document.getElementById('view').srcObject !== null").asBoolean());
            browser.evaluate("document.getElementById('start').click()");
            await(browser, "document.getElementById('said').textContent", "Halten Sie den Code vor die Kamera.");
            browser.evaluate("window.seen = 'https://elsewhere.example/" + label.serial + "'");
            await(
                    browser,
                    "document.getElementById('said').textContent",
                    "Das ist nicht der Code eines Labels von uns.");
            browser.evaluate("window.seen = 'HTTP://LOCALHOST:8081/" + label.serial + "'");
            await(browser, "location.pathname + location.search", "/" + label.serial + "?lang=de");
            await(browser, "(document.querySelector('h1') || {}).textContent", "Dieses Label ist gültig.");
        }
    }

    /** Asks again until the answer is the wanted one; while a page gives way to another there is none. */
    private static void await(Chromium browser, String question, String wanted) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var last = "";
        while (!last.equals(wanted) && System.nanoTime() < until) {
            try {
                last = browser.evaluate("new Promise(done => setTimeout(() => done(" + question + "), 100))")
                        .asText();
            } catch (AssertionError gone) {
                last = String.valueOf(gone.getMessage());
            }
        }
        assertEquals(wanted, last);
    }
}
