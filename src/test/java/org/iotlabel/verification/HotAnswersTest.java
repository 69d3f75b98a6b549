package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verdict costs when many ask: one read of the database, and no byte to those who have it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HotAnswersTest {
    private static final int A_FIRST_PAGE = 5;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    WarmVerdicts warming;

    @Inject
    SessionFactory sessions;

    @Test
    void one_read_of_the_database_is_all_that_a_verdict_takes() {
        var label = LabelFixture.issued(relay);
        // What is not in the log yet may be there the next time: only what was proven is remembered.
        sequencing.sequenceAll();
        for (var form : new String[] {"text/html", "application/json"}) {
            ask(label, form);
            assertEquals(1, statements(() -> ask(label, form)), form);
        }
        assertEquals(0, statements(() -> given().get("/12345678")), "a mistyped serial");
    }

    @Test
    void the_first_one_to_ask_costs_a_few_more_however_many_labels_and_entries_there_are() {
        ask(LabelFixture.issued(relay), "text/html");
        for (var form : Map.of("application/json", 3, "text/html", A_FIRST_PAGE).entrySet()) {
            var label = LabelFixture.issued(relay);
            sequencing.sequenceAll();
            var cost = statements(() -> ask(label, form.getKey()));
            assertTrue(cost <= form.getValue(), form.getKey() + " takes " + cost);
        }
    }

    @Test
    void nobody_is_the_first_to_ask_for_a_label_that_was_judged_when_the_keys_changed() {
        var labels = List.of(LabelFixture.issued(relay), LabelFixture.issued(relay));
        sequencing.sequenceAll();
        warming.warm();
        new KeyFixture().fresh(KeyRole.LABEL);
        warming.warm();
        assertEquals(1, statements(() -> ask(labels.getFirst(), "text/html")), "as a page");
        assertEquals(1, statements(() -> ask(labels.getLast(), "application/json")), "as JSON");
    }

    @Test
    void nobody_is_the_first_to_ask_for_a_label_of_which_the_log_told_something() {
        LabelFixture.issued(relay);
        sequencing.sequenceAll();
        warming.warm();
        assertEquals(0, statements(warming::warm), "nothing is new");
        var labels = List.of(LabelFixture.issued(relay), LabelFixture.issued(relay));
        sequencing.sequenceAll();
        assertTrue(statements(warming::warm) <= 2 * A_FIRST_PAGE, "it looks at these two and no others");
        assertEquals(1, statements(() -> ask(labels.getFirst(), "text/html")), "as a page");
        assertEquals(1, statements(() -> ask(labels.getLast(), "application/json")), "as JSON");
        labels.getFirst().suspend().statusCode(200);
        sequencing.sequenceAll();
        warming.warm();
        assertEquals(1, statements(() -> ask(labels.getFirst(), "text/html")), "after a move");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void whoever_has_the_answer_gets_no_byte_of_it_until_something_changes(String form) {
        var label = LabelFixture.issued(relay);
        var tag = ask(label, form);
        given().accept(form)
                .header("If-None-Match", tag)
                .get("/" + label.serial)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "public, no-cache")
                .body(emptyString());
        label.suspend().statusCode(200);
        given().accept(form)
                .header("If-None-Match", tag)
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void an_answer_that_is_remembered_is_given_to_nobody_who_chose_otherwise() {
        var address = "/" + LabelFixture.issued(relay).serial;
        var wished = given().accept("text/html").header("Accept-Language", "de").get(address);
        var chosen = given().accept("text/html").header("Accept-Language", "de").get(address + "?lang=de");
        assertEquals(
                List.of("de", "de"), List.of(wished.header("Content-Language"), chosen.header("Content-Language")));
        assertTrue(chosen.asString().contains("href=\"/verify?lang=de\""));
        assertTrue(wished.asString().contains("href=\"/verify\""));
        given().accept("text/html")
                .header("Accept-Language", "de")
                .header("If-None-Match", wished.header("ETag"))
                .get(address + "?lang=de")
                .then()
                .statusCode(200);
        var product = given().accept("text/html").get(address + "?gtin=9520000000011&lang=fr");
        assertTrue(product.asString().contains("?gtin=9520000000011&amp;lang=pl"), product.asString());
    }

    private static String ask(LabelFixture label, String form) {
        return given().accept(form)
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** How many statements the application prepares meanwhile; jobs rest in tests, so that they are those of the call. */
    private long statements(Runnable call) {
        var counted = sessions.getStatistics();
        counted.setStatisticsEnabled(true);
        try {
            var before = counted.getPrepareStatementCount();
            call.run();
            return counted.getPrepareStatementCount() - before;
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }
}
