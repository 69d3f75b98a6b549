package org.iotlabel.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.authorization.FormKeys;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** A keyboard alone before every public page: all that can be used is reached, its focus is seen, and a refusal has the focus. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicKeysTest {
    /** That the keyboard has to lead to on all these pages. */
    private static final int FEWEST = 200;

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_link_and_every_field_of_every_public_page_is_reached_and_its_focus_seen() throws Exception {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var faults = new ArrayList<String>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            var keys = FormKeys.ofLinksToo(browser);
            for (var route : PublicRoutes.of(label)) {
                if (!PublicRoutes.ALIKE.contains(route.address())) {
                    var address = route.in("en");
                    browser.go(server.resolve(address).toString());
                    faults.addAll(keys.faultsHere(address));
                }
            }
            for (var form : List.of(
                    "/verify?lang=en",
                    "/registry/compare?lang=en&serial=no",
                    "/registry?lang=en&q=" + "x".repeat(101))) {
                faults.addAll(keys.faultsOfRefusal(server.resolve(form)));
            }
            assertTrue(keys.fields() > FEWEST, "only " + keys.fields() + " were looked for");
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Else all would be well with every page. */
    @Test
    void a_link_that_is_passed_over_and_a_focus_that_nobody_sees_are_found_out() throws Exception {
        try (var browser = Chromium.open("about:blank", List.of())) {
            browser.go("data:text/html,<main><a href=a tabindex=-1>passed over</a>"
                    + "<a href=b style='outline:none'>unseen</a><a href=c>well</a></main>");
            assertEquals(
                    List.of("here: Tab does not lead to a passed over", "here: nobody sees the focus on a unseen"),
                    FormKeys.ofLinksToo(browser).faultsHere("here"));
        }
    }
}
