package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.Axe;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that reads codes with a camera, in a real browser with a camera that shows the code of a label. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScanPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OPENED =
            "document.readyState === 'complete' && !(document.getElementById('live') || {hidden: true}).hidden ? 'yes' : 'no'";
    private static final String SAID = "document.getElementById('said').textContent";
    private static final String OFF = "Die Kamera ist aus.";
    private static final String FOREIGN = "Das ist nicht der Code eines Labels von uns. Er führt zu: localhost:8081";

    /** The button that is there and has the focus, and whether the camera runs. */
    private static final String STATE =
            "[...document.querySelectorAll('#live button:not([hidden])')].map(one => one.id) + ' '"
                    + " + document.activeElement.id + ' ' + (document.getElementById('view').srcObject !== null)";

    /** The browser of the tests has no reader of codes; this one reads what the test says as soon as there is a picture. */
    private static final String READER = """
            window.BarcodeDetector = class {
                static async getSupportedFormats() { return ['qr_code']; }
                async detect(view) { return view.videoWidth > 0 && window.seen ? [{rawValue: window.seen}] : []; }
            }; true""";

    /** A reader as some phones have it: it is said to be there. */
    private static final String BROKEN_READER = """
            window.BarcodeDetector = class {
                static async getSupportedFormats() { return ['qr_code']; }
                async detect() { throw new DOMException('', 'NotSupportedError'); }
            }; true""";

    private static final String REFUSING =
            "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '%s')); true";
    private static final String HIDDEN = "Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
            + " document.dispatchEvent(new Event('visibilitychange')); delete document.hidden";

    @Inject
    RelayOutboxMessages relay;

    @Test
    void only_this_page_may_use_the_camera_and_it_runs_our_own_script_only() {
        var answer = given().accept("text/html").get("/scan").then().statusCode(200);
        answer.header("Permissions-Policy", startsWith("camera=(self), "))
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'; "));
        var headers = answer.extract().headers();
        assertEquals(1, headers.getValues("Content-Security-Policy").size());
        assertEquals(1, headers.getValues("Permissions-Policy").size());
        var page = Jsoup.parse(answer.extract().asString());
        assertEquals(1, page.select("#live[hidden] button:not([hidden])").size());
        assertEquals("/verify", page.select("form[enctype]").attr("action"));
        assertEquals(1, page.select("script").size());
        given().get(page.select("script").attr("src")).then().statusCode(200).contentType(containsString("javascript"));
        given().accept("text/html")
                .get("/verify")
                .then()
                .header("Permissions-Policy", startsWith("camera=(), "))
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src"));
    }

    @Test
    void a_serial_is_typed_into_the_same_form_where_a_code_is_read_and_where_a_file_is_checked() {
        for (var tag : List.of("en", "pl")) {
            var forms = List.of("/scan", "/verify").stream()
                    .map(page -> given().accept("text/html").get(page + "?lang=" + tag))
                    .map(answer -> Jsoup.parse(answer.asString()).select("section[aria-labelledby=typing]"))
                    .toList();
            assertEquals(forms.getFirst().outerHtml(), forms.getLast().outerHtml());
            var form = forms.getFirst().select("form[method=get][action=/registry]");
            assertEquals(List.of("lang", "q"), form.select("input").eachAttr("name"));
        }
    }

    @Test
    void what_reads_codes_is_one_file_of_a_webjar_that_browsers_keep() {
        var said =
                Jsoup.parse(given().accept("text/html").get("/scan").asString()).select("#said");
        given().get(said.attr("data-reader"))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'; "));
        var library = said.attr("data-library");
        assertTrue(library.matches("/script/zxing-js\\.umd\\.min\\.js\\?v=[0-9a-f]{8}"), library);
        given().head(library).then().statusCode(200);
        given().header("Accept-Encoding", "gzip")
                .get(library)
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Cache-Control", equalTo("public, immutable, max-age=86400"))
                .header("Content-Encoding", "gzip");
        given().get("/webjars/html5-qrcode/2.2.1/html5-qrcode.min.js").then().statusCode(404);
    }

    @Test
    void a_code_before_the_camera_leads_to_its_label_once_somebody_asked_for_the_camera(@TempDir Path folder)
            throws Exception {
        var label = LabelFixture.issued(relay);
        var picture = CameraPicture.of("HTTP://LOCALHOST:8081/" + label.serial, folder.resolve("code.y4m"));
        var page = "http://localhost:" + RestAssured.port + "/scan?lang=de";
        var flags = List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + picture.toAbsolutePath());
        try (var browser = Chromium.open(page, flags)) {
            await(browser, OPENED, "yes");
            var axe = new Axe(browser);
            assertEquals("start  false", browser.evaluate(STATE).asText());
            assertFalse(browser.evaluate(
                            "performance.getEntriesByType('resource').some(one => /zxing|reader/.test(one.name))")
                    .asBoolean());
            saysWhatIsAmiss(browser, axe);
            stopsWhenItShould(browser, axe);
            click(browser, "start");
            await(browser, "location.pathname + location.search", "/" + label.serial + "?lang=de");
            await(browser, "(document.querySelector('h1') || {}).textContent", "Dieses Label ist gültig.");

            browser.go(page);
            await(browser, OPENED, "yes");
            followsTheReaderOfTheBrowser(browser, label);
            await(browser, "location.pathname + location.search", "/" + label.serial + "?lang=de");
        }
    }

    private static void saysWhatIsAmiss(Chromium browser, Axe axe) throws Exception {
        browser.evaluate("window.camera = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                + " window.words = {...document.getElementById('said').dataset}; true");
        browser.evaluate(REFUSING.formatted("NotAllowedError"));
        click(browser, "start");
        await(browser, SAID, browser.evaluate("words.denied").asText());
        mustBeWell(axe, "/scan without a camera");
        browser.evaluate(REFUSING.formatted("NotFoundError"));
        click(browser, "start");
        await(browser, SAID, "Es wurde keine Kamera gefunden. Schicken Sie ein Foto oder tippen Sie die Nummer ein.");
        browser.evaluate("navigator.mediaDevices.getUserMedia = camera; true");
        for (var file : List.of("library", "reader")) {
            browser.evaluate("document.getElementById('said').dataset.%s = '/script/gone.js'".formatted(file));
            click(browser, "start");
            await(browser, SAID, browser.evaluate("words.unloaded").asText());
            assertEquals("start start false", browser.evaluate(STATE).asText());
            browser.evaluate("document.getElementById('said').dataset.%1$s = words.%1$s".formatted(file));
        }
    }

    /** What is read by the library and leads elsewhere is told; the camera goes off by its button, and when nobody looks. */
    private static void stopsWhenItShould(Chromium browser, Axe axe) throws Exception {
        browser.evaluate("document.getElementById('said').dataset.host = 'https://elsewhere.example'");
        click(browser, "start");
        await(browser, SAID, FOREIGN);
        mustBeWell(axe, "/scan with a camera");
        assertEquals("stop stop true", browser.evaluate(STATE).asText());
        browser.evaluate("window.track = document.getElementById('view').srcObject.getTracks()[0]; true");
        click(browser, "stop");
        await(browser, SAID, OFF);
        assertEquals("start start false", browser.evaluate(STATE).asText());
        assertEquals("ended", browser.evaluate("track.readyState").asText());
        browser.evaluate(BROKEN_READER);
        click(browser, "start");
        await(browser, SAID, FOREIGN);
        browser.evaluate(HIDDEN);
        await(browser, SAID, OFF);
        assertEquals("start start false", browser.evaluate(STATE).asText());
        browser.evaluate("delete window.BarcodeDetector");
        browser.evaluate("document.getElementById('said').dataset.host = words.host");
    }

    private static void followsTheReaderOfTheBrowser(Chromium browser, LabelFixture label) throws Exception {
        browser.evaluate(READER);
        click(browser, "start");
        await(browser, SAID, "Halten Sie den Code vor die Kamera.");
        assertEquals(
                "20000",
                browser.evaluate("document.getElementById('said').dataset.patience")
                        .asText());
        browser.evaluate("document.getElementById('said').dataset.patience = '0'");
        await(
                browser,
                SAID,
                browser.evaluate("document.getElementById('said').dataset.hint").asText());
        browser.evaluate("window.seen = 'https://elsewhere.example/" + label.serial + "'");
        await(browser, SAID, "Das ist nicht der Code eines Labels von uns. Er führt zu: elsewhere.example");
        var seal = label.get("/label.cose.txt").statusCode(200).extract().asString();
        browser.evaluate("window.seen = '" + seal + "'");
        await(
                browser,
                SAID,
                browser.evaluate("document.getElementById('said').dataset.seal").asText());
        browser.evaluate("window.seen = 'HTTP://LOCALHOST:8081/" + label.serial + "'");
    }

    /** Looks at what the script has made of the page. */
    private static void mustBeWell(Axe axe, String name) throws Exception {
        assertEquals("", String.join("\n", axe.faultsHere(name)));
    }

    private static void click(Chromium browser, String id) throws Exception {
        browser.evaluate("document.getElementById('%s').click()".formatted(id));
    }

    /** Asks again until the answer is the wanted one; while a page gives way to another there is none. */
    private static void await(Chromium browser, String question, String wanted) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var last = "";
        while (!last.equals(wanted) && System.nanoTime() < until) {
            try {
                last = browser.evaluate("new Promise(done => setTimeout(() => done(" + question + "), 20))")
                        .asText();
            } catch (AssertionError gone) {
                last = String.valueOf(gone.getMessage());
            }
        }
        assertEquals(wanted, last);
    }
}
