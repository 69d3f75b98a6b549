package org.iotlabel.label;

import static org.iotlabel.label.RedLabelFixture.printed;
import static org.iotlabel.label.RedLabelFixture.propose;
import static org.iotlabel.label.ResigningFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.iotlabel.label.RedLabelFixture.Red;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages on which people decide on labels that turned red when a key was lost. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RedLabelPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    ResignLabels job;

    @Inject
    SessionFactory sessions;

    @Test
    void on_the_pages_one_certifier_proposes_and_another_who_finds_it_waiting_approves() {
        var labels = new RedLabelFixture(relay, job);
        var two = labels.red(2);
        var red = two.getFirst();
        var page = "/portal/scheme/lost-keys/" + red.lostKey();
        var first = new TestBrowser(labels.one);
        var second = new TestBrowser(labels.other);
        propose(two.getLast(), labels.other).statusCode(201);
        var taken = statements(() -> first.open(page));
        assertEquals(taken, statements(() -> first.open(page + "?limit=1")), "more labels, more statements");
        assertTrue(taken <= 12, "takes " + taken);
        assertEquals(
                1,
                first.open("/portal")
                        .select("nav a[href=/portal/scheme/lost-keys]")
                        .size(),
                "it is in the menu");
        assertEquals(
                1,
                first.open("/portal/scheme/lost-keys")
                        .select(".rows a[href=" + page + "]")
                        .size());
        var form = first.open(deed(first.open(page), red, "Propose to confirm it"));
        assertEquals(422, first.send(form, Map.of("/words", " ")).statusCode());
        var proposed = first.sendAndFollow(form, Map.of("/words", "It is in our minutes."));
        assertTrue(row(proposed, red).text().contains("“It is in our minutes.”"));
        assertTrue(row(proposed, red).text().contains("so another certifier must approve it"));
        assertTrue(second.open("/portal").select(".rows").text().contains(printed(red)));
        var approval = second.open(deed(second.open(page), red, "Approve"));
        assertTrue(approval.select(".lead").text().contains("It is in our minutes."));
        var done = second.sendAndFollow(approval, Map.of());
        assertTrue(done.select(".rows a[href$=" + red.label().serial + "]").isEmpty());
        job.resignAll();
        verdict(red.label(), "VALID");
        assertFalse(second.open("/portal").select(".rows").text().contains(printed(red)));
        assertEquals(
                403,
                new TestBrowser(labels.seen.keys.one)
                        .get("/portal/scheme/labels/" + red.label().serial + "/confirmation")
                        .statusCode());
    }

    private long statements(Runnable what) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            what.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static Element row(Document page, Red red) {
        return page.select(".rows > li").stream()
                .filter(one -> one.text().contains(printed(red)))
                .findFirst()
                .orElseThrow();
    }

    private static String deed(Document page, Red red, String words) {
        return row(page, red).select(".deeds a").stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
