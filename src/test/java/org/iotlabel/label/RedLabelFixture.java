package org.iotlabel.label;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** Labels that turned red when a key was lost, two certifiers who decide on them, and the doors that they use. */
final class RedLabelFixture {
    final ResigningFixture seen = new ResigningFixture();
    final TestPrincipal one = TestPeople.a(Role.CERTIFIER);
    final TestPrincipal other = TestPeople.a(Role.CERTIFIER);

    private final RelayOutboxMessages relay;
    private final ResignLabels job;

    RedLabelFixture(RelayOutboxMessages relay, ResignLabels job) {
        this.relay = relay;
        this.job = job;
    }

    /** A label that was issued, with the key that was lost before. */
    record Red(LabelFixture label, String lostKey) {}

    Red red() {
        return red(1).getFirst();
    }

    /** Several by one key. */
    List<Red> red(int labels) {
        var lost = seen.keys.fresh(KeyRole.LABEL);
        var since = Instant.now();
        var issued = IntStream.range(0, labels)
                .mapToObj(_ -> new Red(LabelFixture.issued(relay), lost))
                .toList();
        seen.keys.compromise(lost, KeyRole.LABEL, since);
        job.resignAll();
        return issued;
    }

    ValidatableResponse list(Red red) {
        return one.calls()
                .get("/api/v1/keys/" + red.lostKey() + "/resigning/labels?limit=100")
                .then()
                .statusCode(200);
    }

    ValidatableResponse listed(Red red) {
        return list(red).rootPath("items.find { it.serial == '" + printed(red) + "' }");
    }

    static String printed(Red red) {
        return new Serial(red.label().serial).toString();
    }

    static String door(Red red) {
        return "/api/v1/labels/" + red.label().serial + "/confirmations";
    }

    static ValidatableResponse propose(Red red, TestPrincipal who) {
        return who.calls()
                .contentType("application/json")
                .body(Map.of("words", "The decision is in our minutes of that day."))
                .post(door(red))
                .then();
    }

    static ValidatableResponse approve(Red red, String id, TestPrincipal who) {
        return who.calls().post(door(red) + "/" + id + "/approval").then();
    }

    static void refused(int status, String slug, ValidatableResponse answer) {
        answer.statusCode(status).body("type", is("/problems/" + slug));
    }
}
