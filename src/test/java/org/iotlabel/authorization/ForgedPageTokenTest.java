package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** Every list of the API refuses a page token that it never gave, at its place, whatever it looks like. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ForgedPageTokenTest {
    private static final UUID VENDOR = TestPeople.organisation(OrganisationKind.VENDOR);
    private static final UUID BODY = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);

    private static final List<TestPrincipal> PEOPLE = List.of(
            TestPeople.member(VENDOR, Role.VENDOR_ADMIN),
            TestPeople.member(BODY, Role.BODY_ADMIN),
            TestPeople.member(BODY, Role.ASSESSOR),
            TestPeople.a(Role.SCHEME_OWNER));

    private static final List<Seat> SEATS = PEOPLE.stream()
            .flatMap(person -> Stream.of(VENDOR, BODY).map(id -> new Seat(person, id)))
            .toList();

    private static final List<String> FORGED = List.of(
            "%25%25%25",
            "x",
            token("x"),
            token("' OR 1=1 --"),
            token("\u0000"),
            token("2026-01-01T00:00:00Z"),
            token("2026-01-01T00:00:00Z \u0000"),
            token("2026-01-01T00:00:00Z not-a-key"),
            token("+1000000000-12-31T23:59:59.999999999Z 00000000G"),
            token("-1000000000-01-01T00:00:00Z 00000000-0000-0000-0000-000000000000"),
            token("9".repeat(1000)));

    /** A key that was lost, for the lists of what it signed. */
    private String lost = "";

    @Test
    void every_list_refuses_a_token_that_it_never_gave() {
        lost = lostKey();
        var lists = Operation.all().stream().filter(Operation::isPaged).toList();
        var wrong = new ArrayList<String>();
        for (var list : lists) {
            // The first is refused to everybody who reaches the list at all, the others to one of them.
            var first = SEATS.stream()
                    .collect(toMap(
                            seat -> seat,
                            seat -> ask(list, seat, FORGED.getFirst()),
                            (one, _) -> one,
                            LinkedHashMap::new));
            first.values().removeIf(answer -> answer.statusCode() == 403 || answer.statusCode() == 404);
            if (first.isEmpty() || !first.values().stream().allMatch(ForgedPageTokenTest::isRefused)) {
                wrong.add(list.id() + " takes " + FORGED.getFirst() + " or cannot be reached");
                continue;
            }
            var seat = first.firstEntry().getKey();
            FORGED.stream()
                    .skip(1)
                    .filter(token -> !isRefused(ask(list, seat, token)))
                    .forEach(token -> wrong.add(list.id() + " takes " + token));
        }
        assertTrue(lists.size() > 10, "only " + lists.size() + " lists were found");
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static String lostKey() {
        var owners = new KeyFixture();
        var kid = owners.rotate(KeyRole.WEBHOOK).kid();
        owners.compromise(kid, KeyRole.WEBHOOK, Instant.now());
        return kid;
    }

    private Response ask(Operation list, Seat seat, String token) {
        return seat.who()
                .get(list.path().replace("{id}", seat.id().toString()).replace("{kid}", lost) + "?pageToken=" + token);
    }

    private static boolean isRefused(Response answer) {
        return answer.statusCode() == 400
                && answer.path("type").equals("/problems/malformed")
                && "?pageToken".equals(answer.path("errors[0].pointer"));
    }

    private static String token(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    /** A person before the lists of one organisation. */
    private record Seat(TestPrincipal who, UUID id) {}
}
