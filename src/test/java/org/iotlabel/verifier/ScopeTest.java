package org.iotlabel.verifier;

import static org.iotlabel.verifier.VerifierFixture.NOW;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.iotlabel.verifier.VerifierFixture.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    @Test
    void a_label_that_claims_more_than_was_assessed_is_refused() {
        assertEquals("SCOPE_MISMATCH/LEVEL", claiming(one -> level(one).put("number", 3)));
        assertEquals("SCOPE_MISMATCH/LEVEL", claiming(one -> level(one).put("name", "Perfect")));
        assertEquals(
                "SCOPE_MISMATCH/SCORE",
                claiming(one -> one.put("score", one.path("score").asInt() + 1)));
        assertEquals("SCOPE_MISMATCH/COVERAGE", claiming(one -> ((ObjectNode) one.path("coverage")).put("passed", 0)));
        var worse = facts().path("containmentGrade").asText().equals("E") ? "D" : "E";
        assertEquals("SCOPE_MISMATCH/GRADE", claiming(one -> one.put("containmentGrade", worse)));
    }

    @Test
    void a_verdict_turned_into_a_failure_takes_the_level_away() {
        var verdicts = facts().at("/facts/verdicts");
        assertTrue(verdicts.size() > 0);
        assertNotEquals("none", claiming(one -> ((ObjectNode) one.at("/facts/verdicts")).put("VUL-1", "FAIL")));
    }

    @Test
    void without_the_baseline_nothing_is_said_of_the_claims() {
        var lists = new FileRecords(List.of(TestLists.token(0).getBytes(StandardCharsets.US_ASCII)));
        var result = verify(new Artefact.Credential(jwt()), trust(), lists);
        assertEquals(
                Finding.Outcome.ABSENT,
                VerifierFixture.line(result, Stage.SCOPE).outcome());
        assertEquals(VerdictCode.VALID, result.verdict());
    }

    @Test
    void a_label_on_another_product_is_refused() {
        assertEquals("none", asked(Optional.of("9520000000011"), Optional.empty()));
        assertEquals("none", asked(Optional.of("09520000000011"), Optional.empty()));
        assertEquals("OTHER_PRODUCT/GTIN", asked(Optional.of("9520000000028"), Optional.empty()));
    }

    @Test
    void firmware_outside_of_the_range_is_refused() {
        assertEquals("none", asked(Optional.empty(), Optional.of("1.2.0")));
        assertEquals("none", asked(Optional.empty(), Optional.of("1.10")));
        assertEquals("OTHER_PRODUCT/FIRMWARE", asked(Optional.empty(), Optional.of("1.1.9")));
        assertEquals("OTHER_PRODUCT/FIRMWARE", asked(Optional.empty(), Optional.of("1.2.0-rc1")));
    }

    @ParameterizedTest
    @CsvSource({
        "1.9, 1.10, -1",
        "1.2.0, 1.2, 0",
        "v2.0, 2.0, 0",
        "2.0-rc1, 2.0, -1",
        "2.0-rc2, 2.0-rc1, 1",
        "1.2.1, 1.2, 1",
        "1.0a, 1.0b, -1",
        "10, 9, 1",
        "99999999999999999999, 1, 1"
    })
    void versions_are_in_the_order_in_which_makers_mean_them(String one, String other, int order) {
        assertEquals(order, Integer.signum(FirmwareVersion.compare(one, other)));
        assertEquals(-order, Integer.signum(FirmwareVersion.compare(other, one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H\u0435ron T1", "Heron\u200B T1", "\u202EHeron", "\uFF28eron", "L\u03BFmen"})
    void a_name_that_passes_for_another_is_refused(String name) {
        var result = verify(jwt(facts(one -> ((ObjectNode) one.path("product")).put("model", name))));
        assertEquals("CONFUSABLE_NAME", reason(result));
        assertEquals(VerdictCode.PRODUCT_MISMATCH, result.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heron T1", "Größe 2 µ", "Ёлка T1", "日本 T-1", "Müller & Søn"})
    void honest_names_in_any_alphabet_pass(String name) {
        assertEquals(Optional.empty(), Confusables.in(name, List.of(name, "Heron Ltd")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0410\u0441\u043C\u0435 Thermostat",
                "\u0410\u0441\u043C\u0435",
                "\u0425\u0435\u0440\u043E\u0445 T1",
                "\u0391\u039C\u0395"
            })
    void a_whole_word_of_another_alphabet_that_looks_plain_is_refused_among_plain_ones(String name) {
        assertTrue(Confusables.in(name, List.of(name, "Heron Ltd")).isPresent());
    }

    @Test
    void an_honest_name_is_not_taken_for_another_by_the_words_around_it() {
        // OOO is how companies begin; the word behind it has letters of its own.
        var maker = "\u041E\u041E\u041E \u0420\u043E\u043C\u0430\u0448\u043A\u0430";
        var model = "\u0420\u043E\u0441\u0430 T1";
        assertEquals(Optional.empty(), Confusables.in(maker, List.of(model, maker, "Heron Ltd")));
        assertEquals(Optional.empty(), Confusables.in(model, List.of(model, maker, "Heron Ltd")));
        assertTrue(Confusables.in(model, List.of(model, "Heron Ltd")).isPresent());
        // Thermostat, in honest letters of which three resemble capitals only.
        var thermostat = "\u0422\u0435\u0440\u043C\u043E\u0441\u0442\u0430\u0442";
        assertEquals(Optional.empty(), Confusables.in(thermostat, List.of(thermostat, "Heron Ltd")));
    }

    private static ObjectNode level(ObjectNode facts) {
        return (ObjectNode) facts.path("level");
    }

    private static String claiming(Consumer<ObjectNode> change) {
        var result = verify(jwt(facts(change)));
        assertTrue(result.verdict() == VerdictCode.BAD_SIGNATURE, result.toString());
        return reason(result);
    }

    private static String asked(Optional<String> gtin, Optional<String> firmware) {
        return reason(new Verifier(trust(), records())
                .verify(new Artefact.Credential(jwt()), new Question(NOW, gtin, firmware)));
    }
}
