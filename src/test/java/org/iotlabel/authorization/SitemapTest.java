package org.iotlabel.authorization;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.Axe;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** Whether people find every page of the portal by its links, and can use it: a vendor, an assessor, a certifier, an owner. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SitemapTest {
    /** Pages that nobody of these people needs to be led to, with the reason; the walk is {@link org.iotlabel.walk.Walk}. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("OverviewPages.signedOut", "the identity provider leads here after the sign-out"),
            Map.entry("OverviewPages.nowhere", "what an address says that leads nowhere"),
            Map.entry("OwnershipPages.claiming", "asks for a named address; SchemeOwnershipTest has one"),
            Map.entry("AssessmentPages.acceptance", "asks for an offer; the walk accepts two"),
            Map.entry(
                    "VendorTurnPages.correction", "asks for a case without an open question; the walk gives one back"),
            Map.entry("ReviewPages.opening", "asks for an evaluated case; the walk takes two in hand"),
            Map.entry("ReviewPages.show", "asks for an open review; the walk has two"),
            Map.entry("DecidingPages.granting", "asks for an open review; the walk grants"),
            Map.entry("DecidingPages.denying", "asks for an open review; the walk denies"),
            Map.entry("DecidingPages.givingBack", "asks for an open review; the walk looks at it"),
            Map.entry("ReviewEvidencePages.list", "asks for an open review; the walk looks at it"),
            Map.entry(
                    "ReviewEvidencePages.read",
                    "asks for evidence that is open to the scheme; ReviewPagesTest has some"),
            Map.entry("ConfirmationPages.proposing", "asks for a label that turned red; RedLabelTest has one"),
            Map.entry("ConfirmationPages.moving", "asks for a label that turned red; RedLabelTest has one"),
            Map.entry("LostKeyPages.list", "asks for a lost key that signed labels; RedLabelTest has one"),
            Map.entry("LostKeyPages.show", "asks for a lost key that signed labels; RedLabelTest has one"),
            Map.entry("RelationPages.ending", "asks for a relation of an assessor; StandingPagesTest has one"),
            Map.entry("DisagreementPages.list", "asks for two assessors; ReconciliationTest has them"),
            Map.entry("DisagreementPages.proposal", "asks for two assessors; ReconciliationTest has them"));

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_page_is_reached_by_links_none_is_dead_and_all_are_free_of_faults() throws Exception {
        var pages = HiddenDoors.all().stream()
                .filter(door -> door.isRead() && door.path().startsWith("/portal"))
                .toList();
        var wanted = pages.stream()
                .map(Operation::id)
                .filter(id -> !ELSEWHERE.containsKey(id))
                .collect(toCollection(TreeSet::new));
        var crawls = people().map(who -> new Crawl(who, pages).walk()).toList();
        for (var door : wanted) {
            for (var crawl : crawls) {
                if (!isReached(door, crawls)) {
                    crawl.seek(door);
                }
            }
        }
        wanted.removeIf(door -> isReached(door, crawls));
        var dead = crawls.stream().flatMap(crawl -> crawl.dead.stream()).toList();
        var faults = faults(crawls, pages);
        assertAll(
                () -> assertEquals(List.of(), dead, "dead links"),
                () -> assertEquals(Set.of(), wanted, "pages that nobody finds"),
                () -> assertEquals("", String.join("\n", faults)));
    }

    private static boolean isReached(String door, List<Crawl> crawls) {
        return crawls.stream().anyMatch(crawl -> crawl.reached.containsKey(door));
    }

    /** Three vendors, for each case of the world has one of its own. */
    private Stream<TestPrincipal> people() {
        var world = World.built(relay);
        sequencing.sequenceAll();
        return Stream.of(
                        world.caller(CallerKind.ADMIN, "draft"),
                        world.caller(CallerKind.ADMIN, "question"),
                        world.caller(CallerKind.ADMIN, "granted"),
                        world.caller(CallerKind.DRAWN, "assessment"),
                        world.caller(CallerKind.BODY_ADMIN, "body"),
                        world.caller(CallerKind.CERTIFIER, "review"),
                        world.caller(CallerKind.OWNER, "vendor"))
                .map(Optional::orElseThrow);
    }

    private List<String> faults(List<Crawl> crawls, List<Operation> pages) throws Exception {
        var faults = new ArrayList<String>();
        var looked = new HashSet<String>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            var axe = new Axe(browser);
            for (var crawl : crawls) {
                browser.send("Authorization", "Bearer " + crawl.who().token());
                for (var page : crawl.reached.entrySet()) {
                    if (isPage(page.getKey(), pages) && looked.add(page.getKey())) {
                        faults.addAll(axe.faults(server.resolve(page.getValue()).toString()));
                    }
                }
            }
        }
        return faults;
    }

    private static boolean isPage(String id, List<Operation> pages) {
        return pages.stream()
                .anyMatch(page -> page.id().equals(id)
                        && page.accept().filter("text/html"::equals).isPresent());
    }
}
