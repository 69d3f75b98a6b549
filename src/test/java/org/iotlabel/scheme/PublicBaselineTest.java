package org.iotlabel.scheme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iotlabel.problem.FieldError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the issue asks of the data of the public baseline 1.0. */
class PublicBaselineTest {

    /** A wired-in temperature sensor: it updates itself and keeps a key, and nobody logs in to anything. */
    private static final Set<String> A_SENSOR_HAS = Set.of(
            "external-sensors",
            "changeable-software",
            "updatable-software",
            "automatic-updates",
            "update-notices",
            "network-updates",
            "update-mechanism",
            "update-capacity",
            "brute-force-capacity",
            "stored-secrets",
            "secrets-leave-device",
            "critical-secrets",
            "unused-interfaces",
            "debug-interface",
            "physical-debug-port");

    private static byte[] json;
    private static BaselineDocument baseline;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = PublicBaselineTest.class.getResourceAsStream("/labels-schema/baselines/1.0.json")) {
            json = file.readAllBytes();
        }
        baseline = BaselineDocument.read(json);
    }

    @Test
    void it_has_the_published_form_and_no_defects() {
        assertEquals(List.of(), new BaselineSchema().faults(json));
        assertEquals(List.of(), BaselineDefects.in(baseline));
    }

    @Test
    void it_asks_32_questions_and_at_least_45_requirements_over_three_levels() {
        assertEquals(32, baseline.features().size());
        assertTrue(baseline.requirements().size() >= 45);
        Map<Integer, List<Requirement>> byLevel =
                baseline.requirements().stream().collect(groupingBy(Requirement::level));
        assertEquals(Set.of(1, 2, 3), byLevel.keySet());
        byLevel.forEach((level, asked) ->
                assertTrue(asked.stream().anyMatch(Requirement::isMandatory), "level " + level + " asks for nothing"));
    }

    @Test
    void every_question_decides_something() {
        Set<String> used = baseline.requirements().stream()
                .flatMap(one -> one.applicability().features().stream())
                .collect(toSet());
        assertEquals(baseline.features().stream().map(Feature::id).collect(toSet()), used);
    }

    @Test
    void every_provision_is_answered_or_left_out_with_a_reason() {
        Map<ProvisionRef, String> answered = baseline.requirements().stream()
                .flatMap(one -> one.provisions().stream().map(provision -> Map.entry(provision, one.id())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, joining(" "))));
        Map<ProvisionRef, String> leftOut =
                baseline.notCovered().stream().collect(toMap(NotCovered::provision, NotCovered::reason));
        StringBuilder table = new StringBuilder();
        for (Catalogue catalogue : baseline.catalogues()) {
            for (Catalogue.Entry entry : catalogue.refs()) {
                ProvisionRef provision = catalogue.provision(entry);
                String by = answered.getOrDefault(provision, "not covered: " + leftOut.get(provision));
                assertTrue(answered.containsKey(provision) != leftOut.containsKey(provision), provision + " " + by);
                table.append("%-22s %s%n".formatted(provision, by));
            }
        }
        System.out.print(table);
        assertEquals(78, catalogue("EN 303 645").refs().size());
        assertEquals("V3.1.3", catalogue("EN 303 645").version());
        assertEquals(
                33, catalogue("NIST IR 8425").refs().size(), "all parts of six technical and four other capabilities");
        assertEquals(22, catalogue("CRA Annex I").refs().size(), "1 and 13 of part I, 8 of part II");
        assertEquals(3, catalogue("UK PSTI").refs().size());
    }

    @Test
    void level_1_holds_all_that_the_psti_demands() {
        Set<ProvisionRef> asked = baseline.requirements().stream()
                .filter(one -> one.level() == 1 && one.isMandatory())
                .flatMap(one -> one.provisions().stream())
                .filter(one -> one.scheme().equals("UK PSTI"))
                .collect(toSet());
        assertEquals(catalogue("UK PSTI").refs().size(), asked.size());
    }

    @Test
    void the_support_period_is_asked_of_every_device_at_every_level() {
        Requirement asked = baseline.requirements().stream()
                .filter(one -> one.provisions().contains(new ProvisionRef("EN 303 645", "V3.1.3", "5.3-13")))
                .filter(Requirement::isMandatory)
                .findFirst()
                .orElseThrow();
        assertEquals(1, asked.level());
        assertEquals(Outcome.APPLIES, asked.applicability().over(Map.of()));
    }

    @Test
    void a_sensor_without_password_cloud_and_app_needs_fewer_than_40_answers() {
        Set<String> questions = baseline.features().stream().map(Feature::id).collect(toSet());
        assertTrue(questions.containsAll(A_SENSOR_HAS), "a misspelt answer would count as a no");
        Map<String, Boolean> answers = questions.stream().collect(toMap(id -> id, A_SENSOR_HAS::contains));
        Effort effort = Effort.of(baseline, answers, 2, Set.of());
        assertTrue(effort.left().size() < 40, effort.left().size() + " answers");
        assertTrue(effort.left().size() > 20, "a sensor is not asked nothing");
        assertTrue(effort.applying()
                .containsAll(Effort.of(baseline, answers, 1, Set.of()).applying()));
    }

    @Test
    void the_schema_points_at_every_fault_at_once() {
        List<String> places = new BaselineSchema()
                        .faults("{\"version\": \"one\", \"colour\": \"red\", \"levels\": [{\"number\": 0}]}".getBytes())
                        .stream()
                        .map(FieldError::pointer)
                        .toList();
        assertTrue(
                places.containsAll(List.of("/version", "/colour", "/id", "/levels/0/number", "/levels/0/name")),
                places.toString());
    }

    private static Catalogue catalogue(String scheme) {
        return baseline.catalogues().stream()
                .filter(one -> one.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }
}
