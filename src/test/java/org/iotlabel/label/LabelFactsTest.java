package org.iotlabel.label;

import static org.iotlabel.label.LabelFactsFixture.SAMPLE;
import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.iotlabel.label.LabelFactsFixture.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.product.ProductFixture;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.DidWeb;
import org.junit.jupiter.api.Test;

class LabelFactsTest {

    private static final Path SCHEMAS = Path.of("labels-schema");
    private static final PublishedSchema SCHEMA = PublishedSchema.named("label.schema.json");

    @Test
    void the_sample_is_what_a_label_states_member_by_member() throws Exception {
        assertEquals(CanonicalJson.parse(Files.readAllBytes(SAMPLE)), aLabel().canonical());
    }

    @Test
    void facts_are_of_the_published_form() {
        assertEquals(List.of(), SCHEMA.faults(aLabel().canonical()));
    }

    @Test
    void facts_with_everything_left_out_that_may_be_are_of_the_published_form() {
        var bare = aLabel(json -> {
            product(json).remove("supportUntil");
            product(json).withArray("sensors").removeAll();
            product(json).withArray("gtins").removeAll();
        });
        assertEquals(List.of(), SCHEMA.faults(bare.canonical()));
        assertFalse(bare.canonical().text().contains("null"));
    }

    @Test
    void facts_with_everything_that_may_be_given_are_of_the_published_form() {
        var full = aLabel(json -> {
            var product = product(json);
            product.putObject("hardware").put("from", "1.0").put("to", "2.1");
            product.putObject("defaultPassword")
                    .put("kind", "UNIQUE_PER_DEVICE")
                    .put("howToChange", "In the menu.");
            product.putArray("dataUse")
                    .addObject()
                    .put("what", "E-mail address")
                    .put("who", "the maker")
                    .put("why", "news of updates")
                    .put("where", "Finland");
            json.putArray("languages").add("en").add("pt-BR");
        });
        assertEquals(List.of(), SCHEMA.faults(full.canonical()));
    }

    @Test
    void what_other_schemes_ask_for_is_stated_where_it_was_said_and_absent_elsewhere() {
        var said = new ObjectMapper().valueToTree(ProductFixture.gatewayInFull("Gate"));
        var label = aLabel(json -> json.set("product", said)).canonical();
        assertEquals(List.of(), SCHEMA.faults(label));
        assertEquals(said, label.tree().get("product"));
        var members = new ArrayList<String>();
        aLabel().canonical().tree().get("product").fieldNames().forEachRemaining(members::add);
        assertEquals(
                List.of(
                        "category",
                        "dataUse",
                        "defaultPassword",
                        "firmware",
                        "gtins",
                        "hardware",
                        "manufacturer",
                        "model",
                        "sensors",
                        "supportUntil",
                        "updates",
                        "vulnerabilityContact",
                        "worksOffline"),
                members);
    }

    @Test
    void a_member_that_is_not_foreseen_is_refused_by_the_form_and_by_the_reader() throws Exception {
        var json = new ObjectMapper().readTree(Files.readAllBytes(SAMPLE));
        var more = CanonicalJson.of(((com.fasterxml.jackson.databind.node.ObjectNode) json).put("state", "ACTIVE"));
        assertFalse(SCHEMA.faults(more).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> LabelFacts.read(more.bytes()));
    }

    @Test
    void the_device_is_described_in_the_same_form_as_in_an_attestation() throws Exception {
        var json = new ObjectMapper();
        var ours = json.readTree(SCHEMAS.resolve("label.schema.json").toFile()).at("/properties/product");
        var theirs = json.readTree(SCHEMAS.resolve("attestation.schema.json").toFile())
                .at("/properties/product");
        for (var keyword : List.of("type", "required", "additionalProperties", "properties")) {
            assertEquals(theirs.get(keyword), ours.get(keyword), keyword);
        }
    }

    @Test
    void anyone_can_compute_the_result_again_from_the_baseline_and_the_facts() throws Exception {
        var facts = aLabel();
        var bytes = Files.readAllBytes(SCHEMAS.resolve("baselines/1.0.json"));
        assertEquals(CanonicalJson.parse(bytes).digest(), facts.baseline().digest());

        var score = Scoring.score(BaselineDocument.read(bytes), facts.facts());
        assertEquals(facts.level().number(), score.level());
        assertEquals(facts.score(), score.score());
        assertEquals(facts.coverage(), score.coverage());
        assertEquals(facts.containmentGrade(), score.grade());
    }

    @Test
    void times_are_kept_to_the_second() {
        var fine = aLabel(json -> json.put("validFrom", "2026-03-02T10:15:00.987654Z"));
        assertEquals(Instant.parse("2026-03-02T10:15:00Z"), fine.validFrom());
        assertEquals(List.of(), SCHEMA.faults(fine.canonical()));
    }

    @Test
    void a_label_that_ends_before_it_begins_cannot_be_made() {
        assertThrows(
                IllegalArgumentException.class, () -> aLabel(json -> json.put("validUntil", "2026-03-02T10:15:00Z")));
    }

    @Test
    void the_name_of_the_issuer_follows_from_the_public_address() {
        assertEquals("did:web:label.example", DidWeb.of(java.net.URI.create("https://Label.example")));
        assertEquals("did:web:localhost%3A8080", DidWeb.of(java.net.URI.create("http://localhost:8080")));
        assertTrue(SCHEMA.faults(aLabel(json -> json.withObject("/issuer").put("id", "did:web:localhost%3A8080"))
                        .canonical())
                .isEmpty());
    }
}
