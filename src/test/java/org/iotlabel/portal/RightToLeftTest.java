package org.iotlabel.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Names that are written from right to left, on every page of the portal that a case leads its people to. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RightToLeftTest {
    private static final String MODEL = "חסידה 7";
    private static final int MOST_PAGES = 60;

    private static final Pattern WRITTEN_SO = Pattern.compile("\\p{IsHebrew}");
    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2068\u2069]*\u2069");
    private static final String APART = "bdi, [dir=auto], option, textarea, title";

    @Inject
    RelayOutboxMessages relay;

    private final Set<String> wrong = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    @Test
    void a_name_from_right_to_left_keeps_the_order_of_what_stands_around_it() {
        var document = AttestationFixture.document();
        ((ObjectNode) document.path("product")).put("model", MODEL);
        var draft = AttestationFixture.complete(document);
        OwnerDatabase.run(
                "UPDATE organisation SET name = ? WHERE id = ?", "מכשירי חסידה " + draft.vendor, draft.vendor);
        TestPeople.join(TestPrincipal.person("חנה כהן"), draft.vendor, Role.VENDOR_MEMBER);
        var given = AssessmentFixture.takenUp(relay, draft);
        var seat = given.seat();
        var ours = List.of(draft.id, draft.vendor, draft.product, UUID.fromString(seat.id()));
        look(draft.admin, ours);
        look(seat.person(), ours);
        seat.judgeAll(Map.of()).seal().statusCode(200);
        var review = ReviewFixture.of(given);
        look(review.certifier, ours);
        review.open();
        look(review.certifier, List.of(UUID.fromString(review.id)));
        review.grant();
        relay.relayAll();
        look(draft.admin, ours);
        look(TestPeople.a(Role.SCHEME_OWNER), List.of(draft.id, draft.vendor, UUID.fromString(review.id)));
        assertEquals("", String.join("\n", wrong));
        assertTrue(shown.size() >= 25, "only " + shown.size() + " pages show such a name: " + shown);
    }

    /** Follows every link to what is ours, and one of each kind to what is not. */
    private void look(TestPrincipal who, List<UUID> ours) {
        var browser = new TestBrowser(who);
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("/portal"));
        for (int pages = 0; pages < MOST_PAGES && !open.isEmpty(); ) {
            var address = open.poll();
            var isOurs = ours.stream().anyMatch(id -> address.contains(id.toString()));
            var kind = address.replaceAll("[?#].*", "").replaceAll("/[A-Z]{3}-[0-9]+", "/*");
            if (!seen.add(isOurs ? kind : kind.replaceAll("[0-9a-f-]{36}", "*"))) {
                continue;
            }
            var answer = browser.get(address);
            if (answer.statusCode() == 200
                    && String.valueOf(answer.contentType()).startsWith("text/html")) {
                pages++;
                var page = Jsoup.parse(answer.asString());
                check(page, kind);
                links(page).forEach(link -> {
                    if (ours.stream().anyMatch(id -> link.contains(id.toString()))) {
                        open.addFirst(link);
                    } else {
                        open.addLast(link);
                    }
                });
            }
        }
    }

    private static List<String> links(Document page) {
        var found = new ArrayList<String>();
        for (var link : page.select("a[href^=/portal]")) {
            if (!link.attr("href").startsWith("/portal/logout")) {
                found.add(link.attr("href"));
            }
        }
        return found;
    }

    private void check(Document page, String kind) {
        var place = kind.replaceAll("[0-9a-f-]{36}", "*");
        page.body().traverse((node, _) -> {
            if (node instanceof TextNode text && WRITTEN_SO.matcher(text.text()).find()) {
                shown.add(place);
                var rest = ISOLATED.matcher(text.text()).replaceAll("");
                if (WRITTEN_SO.matcher(rest).find()
                        && text.parent() instanceof Element around
                        && around.closest(APART) == null) {
                    wrong.add(place + ": " + text.text());
                }
            }
        });
    }
}
