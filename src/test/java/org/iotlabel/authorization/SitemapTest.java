package org.iotlabel.authorization;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.IssuedClientFixture;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.testing.Axe;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/**
 * Whether people find every page of the portal by its links, and can use it: a vendor, an assessor, a certifier, an owner. What no
 * link of this world leads to is opened where the authorization matrix opens it; what the walk meets, the walk looks at as well.
 */
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
            Map.entry("ConfirmationPages.proposing", "asks for a label that turned red; RedLabelPagesTest has one"),
            Map.entry("ConfirmationPages.moving", "asks for a label that turned red; RedLabelPagesTest has one"),
            Map.entry("LostKeyPages.list", "asks for a lost key that signed labels; RedLabelPagesTest has one"),
            Map.entry("LostKeyPages.show", "asks for a lost key that signed labels; RedLabelPagesTest has one"),
            Map.entry(
                    "ApiClientPages.registration",
                    "asks for an identity provider that registers clients; PortalSignInTest has one"),
            Map.entry(
                    "ApiClientPages.renewing",
                    "asks for an identity provider that registers clients; PortalSignInTest has one"),
            Map.entry("OutboxPages.moving", "asks for a message that failed; KeptMessagesTest has one"));

    /** A form that is refused where nothing is filled in. */
    private static final String REFUSED = "InvitationPages.inviting";

    /** That the keyboard has to lead to on all these pages. */
    private static final int FEWEST_FIELDS = 50;

    private record Look(TestPrincipal who, String page, String address) {}

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
        var world = World.built(relay);
        var differing = differing(world);
        sequencing.sequenceAll();
        var crawls = Stream.concat(people(world), Stream.of(differing))
                .map(who -> new Crawl(who, pages).walk())
                .toList();
        for (var door : wanted) {
            for (var crawl : crawls) {
                if (!isReached(door, crawls)) {
                    crawl.seek(door);
                }
            }
        }
        wanted.removeIf(door -> isReached(door, crawls));
        var dead = crawls.stream()
                .flatMap(crawl -> Stream.concat(crawl.dead.stream(), crawl.misplaced()))
                .toList();
        var looks = Stream.concat(reached(crawls), elsewhere(world, pages))
                .filter(look -> isPage(look.page(), pages))
                .toList();
        var faults = faults(looks);
        assertAll(
                () -> assertEquals(List.of(), dead, "dead links"),
                () -> assertEquals(Set.of(), wanted, "pages that nobody finds"),
                () -> assertEquals("", String.join("\n", faults)));
    }

    private static boolean isReached(String door, List<Crawl> crawls) {
        return crawls.stream().anyMatch(crawl -> crawl.reached.containsKey(door));
    }

    /** An assessor who sealed another verdict than the other one, and who advises somebody. */
    private TestPrincipal differing(World world) {
        var given = AssessmentFixture.takenUp(relay, 3);
        var seats = given.seats();
        seats.getFirst().judgeAll(Map.of("SUP-1", "FAIL")).seal().statusCode(200);
        seats.getLast().judgeAll(Map.of()).seal().statusCode(200);
        world.putBack();
        var assessor = seats.getFirst().person();
        var relation = Map.of(
                "kind",
                "CONSULTANCY",
                "person",
                assessor.id(),
                "counterpart",
                TestPeople.organisation(OrganisationKind.VENDOR),
                "from",
                "2026-01-01");
        assessor.post("/api/v1/relations", relation).then().statusCode(201);
        return assessor;
    }

    /** Three vendors, for each case of the world has one of its own. */
    private static Stream<TestPrincipal> people(World world) {
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

    private static Stream<Look> reached(List<Crawl> crawls) {
        return crawls.stream()
                .flatMap(crawl -> crawl.reached.entrySet().stream()
                        .map(page -> new Look(crawl.who(), page.getKey(), page.getValue())));
    }

    /** The pages that nobody is led to here, by the first caller whom the matrix lets in, and the one for a wrong address. */
    private static Stream<Look> elsewhere(World world, List<Operation> pages) {
        var opened = Matrix.attempts()
                .filter(one -> one.caller() != CallerKind.ANONYMOUS
                        && one.whose() == Whose.OWN
                        && one.expected().equals("200")
                        && ELSEWHERE.containsKey(one.row().operation()))
                .flatMap(one -> pages.stream()
                        .filter(page -> page.id().equals(one.row().operation()))
                        .map(page -> look(world, page, one)));
        var owner = world.caller(CallerKind.OWNER, "-").orElseThrow();
        return Stream.concat(opened, Stream.of(new Look(owner, "OverviewPages.nowhere", "/portal/nowhere")));
    }

    private static Look look(World world, Operation page, Matrix.Attempt attempt) {
        var thing = attempt.row().thing();
        var who = world.caller(attempt.caller(), thing).orElseThrow();
        return new Look(who, page.id(), Requests.address(page, world.thing(thing, Whose.OWN)));
    }

    private List<String> faults(List<Look> looks) throws Exception {
        var faults = new ArrayList<String>();
        var looked = new HashSet<String>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            var axe = new Axe(browser);
            var keys = new FormKeys(browser);
            for (var look : looks) {
                if (looked.add(look.page())) {
                    browser.send("Authorization", "Bearer " + look.who().token());
                    faults.addAll(axe.faults(server.resolve(look.address()).toString()));
                    faults.addAll(keys.faultsHere(look.address()));
                    if (look.page().equals(REFUSED)) {
                        faults.addAll(keys.faultsOfRefusal(server.resolve(look.address())));
                    }
                }
            }
            // What a form answers once, in the place of a page that was opened.
            browser.evaluate("document.title = 'Shown once'; document.body.replaceWith(new DOMParser().parseFromString("
                    + new ObjectMapper().writeValueAsString(IssuedClientFixture.page()) + ", 'text/html').body); 0");
            faults.addAll(axe.faultsHere("ApiClientPages.register"));
            assertTrue(keys.fields() > FEWEST_FIELDS, "only " + keys.fields() + " fields were looked for");
        }
        return faults;
    }

    private static boolean isPage(String id, List<Operation> pages) {
        return pages.stream()
                .anyMatch(page -> page.id().equals(id)
                        && page.accept().filter("text/html"::equals).isPresent());
    }
}
