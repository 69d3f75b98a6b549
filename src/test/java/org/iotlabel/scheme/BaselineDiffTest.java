package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.aBaseline;
import static org.iotlabel.scheme.BaselineFixture.aBaselineWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.scheme.Changes.Changed;
import org.junit.jupiter.api.Test;

class BaselineDiffTest {

    @Test
    void a_version_does_not_differ_from_itself() {
        BaselineDiff diff = BaselineDiff.between(aBaseline(), aBaseline());
        assertTrue(diff.requirements().isEmpty());
        assertTrue(diff.features().isEmpty());
        assertTrue(diff.facts().isEmpty());
        assertEquals(List.of(), diff.rest());
    }

    @Test
    void what_is_removed_one_way_is_added_the_other() {
        BaselineDocument fewer = aBaselineWith("/requirements/3", "");
        assertEquals(
                new Changes(List.of(), List.of("COM-1"), List.of()),
                BaselineDiff.between(aBaseline(), fewer).requirements());
        assertEquals(
                new Changes(List.of("COM-1"), List.of(), List.of()),
                BaselineDiff.between(fewer, aBaseline()).requirements());
    }

    @Test
    void a_changed_requirement_tells_its_members_before_and_after() {
        BaselineDocument later = aBaselineWith("/requirements/3/obligation", "\"MANDATORY\"");
        assertEquals(
                List.of(new Changed("COM-1", List.of(new ChangedMember("obligation", "RECOMMENDED", "MANDATORY")))),
                BaselineDiff.between(aBaseline(), later).requirements().changed());
    }

    @Test
    void changed_questions_facts_grades_and_words_are_told_too() {
        BaselineDocument later = aBaselineWith("/containment/grades/0/atLeast", "90");
        assertEquals(
                "grades",
                BaselineDiff.between(aBaseline(), later).rest().getFirst().member());
        assertEquals(
                List.of(new ChangedMember("summary", "Six requirements over three levels.", "New.")),
                BaselineDiff.between(aBaseline(), aBaselineWith("/summary", "\"New.\""))
                        .rest());
        assertEquals(
                List.of(new Changed("app", List.of(new ChangedMember("help", "On a phone.", "Anywhere.")))),
                BaselineDiff.between(aBaseline(), aBaselineWith("/features/2/help", "\"Anywhere.\""))
                        .features()
                        .changed());
        assertEquals(
                List.of(new Changed("no-listening", List.of(new ChangedMember("weight", "2", "3")))),
                BaselineDiff.between(aBaseline(), aBaselineWith("/containment/facts/2/weight", "3"))
                        .facts()
                        .changed());
    }

    @Test
    void the_order_of_requirements_is_no_change() {
        BaselineDocument one = aBaseline();
        BaselineDocument turned = new BaselineDocument(
                one.id(),
                one.version(),
                one.title(),
                one.summary(),
                one.licence(),
                one.levels(),
                one.features(),
                new ArrayList<>(one.requirements()).reversed(),
                one.catalogues(),
                one.notCovered(),
                one.containment(),
                one.scoring());
        assertTrue(BaselineDiff.between(one, turned).requirements().isEmpty());
    }
}
