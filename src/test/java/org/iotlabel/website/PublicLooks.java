package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.testing.Axe;
import org.iotlabel.vectors.Chromium;
import org.iotlabel.website.PublicRoutes.Route;

/** Pages as a browser looks at them: by all rules in one language after the other, and whether all others have room. */
final class PublicLooks {
    /** Sends the form of this page with something more, and puts the answer in its place. */
    private static final String ANSWERED = """
            (async () => {
              const form = new FormData(document.querySelector('form'));
              %s;
              const answer = await fetch(location.href, { method: 'POST', body: form, headers: { Accept: 'text/html' } });
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              document.title = page.title;
              document.body.replaceWith(page.body);
              return document.querySelectorAll('.verdict, .summary').length;
            })()""";

    private static final String DOCUMENT = "form.set('file', new File(['%s'], 'label.jwt'))";
    private static final String NO_NUMBER = "form.set('gtin', '4006'); form.set('firmware', '1'.repeat(61))";

    private final URI server;
    private final Chromium browser;
    private final Axe axe;
    private final List<String> faults = new ArrayList<>();
    private int seen;

    PublicLooks(URI server, Chromium browser) {
        this.server = server;
        this.browser = browser;
        this.axe = new Axe(browser);
    }

    List<String> faults() {
        return faults;
    }

    void at(String address) throws Exception {
        var route = new Route("", address, 0);
        var spoken = SpokenLanguage.ALL.stream()
                .map(language -> there(route.in(language.toLanguageTag())))
                .toList();
        faults.addAll(axe.faults(spoken.get(seen % spoken.size())));
        faults.addAll(axe.outgrown(
                spoken, List.of(spoken.get((seen + 1) % spoken.size()), spoken.get((seen + 3) % spoken.size()))));
        seen++;
    }

    /** What is there in one language only. */
    void atFile(String address) throws Exception {
        faults.addAll(axe.faults(there(address)));
    }

    /** A label that is as it is said to be. */
    void atLabel(LabelFixture label, String verdict) throws Exception {
        given().accept("application/json").get("/" + label.serial).then().body("verdict", is(verdict));
        at("/" + label.serial);
    }

    /** What is said of documents, of each in another language. */
    void atAnswers(List<String> documents) throws Exception {
        for (var i = 0; i < documents.size(); i++) {
            var page = there(
                    new Route("", "/verify", 0).in(SpokenLanguage.ALL.get(i).toLanguageTag()));
            answered(page, DOCUMENT.formatted(documents.get(i)));
        }
    }

    /** The form for documents where none was sent, and all else in it is wrong. */
    void atRefusedUpload() throws Exception {
        for (var tag : List.of("de", "pl")) {
            answered(there(new Route("", "/verify", 0).in(tag)), NO_NUMBER);
        }
    }

    private void answered(String page, String more) throws Exception {
        axe.open(page);
        assertEquals(1, browser.evaluate(ANSWERED.formatted(more)).asInt(), page + " has nothing to show");
        faults.addAll(axe.faultsHere("the answer of " + page));
    }

    private String there(String address) {
        return server.resolve(address).toString();
    }
}
