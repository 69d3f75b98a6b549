package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What two people wrote in a form that has a row more for each that is filled in. */
class DifferenceTest {
    private static final Map<String, String> BOTH =
            Map.of("/model", "Gate", "/rows/0/who", "Lumen", "/sbom", "CYCLONEDX");

    @Test
    void what_is_the_same_is_no_difference_though_rows_above_it_came_or_went() {
        assertEquals(
                List.of(new Difference("#f-model", "Model", "Gate Two", "Gate")),
                Difference.between(fields(with("/model", "Gate Two")), fields(BOTH)));
        assertEquals(
                List.of(new Difference("#f-rows-1-who", "Who", "", "Cloud")),
                Difference.between(fields(BOTH), fields(with("/rows/1/who", "Cloud"))));
        assertEquals(
                List.of(new Difference("#f-rows-1-who", "Who", "Cloud", "")),
                Difference.between(fields(with("/rows/1/who", "Cloud")), fields(BOTH)));
    }

    @Test
    void what_one_of_them_has_alone_is_told_and_leads_only_to_a_field_that_is_there() {
        var theirs = new TreeMap<>(with("/rows/1/who", "Cloud"));
        theirs.put("/rows/2/who", "Shop");
        assertEquals(
                List.of(new Difference("#f-rows-1-who", "Who", "", "Cloud"), new Difference("", "Who", "", "Shop")),
                Difference.between(fields(BOTH), fields(theirs)));
        assertEquals(
                List.of(
                        new Difference("#f-rows-1-who", "Who", "Cloud", ""),
                        new Difference("#f-rows-2-who", "Who", "Shop", "")),
                Difference.between(fields(theirs), fields(BOTH)));
    }

    @Test
    void blanks_and_the_way_in_which_browsers_end_lines_make_no_difference() {
        var prose = List.of(Form.with(Map.of("/why", "One\r\nTwo\r\n")).prose("/why", "Why"));
        var kept = List.of(Form.with(Map.of("/why", "One\nTwo")).prose("/why", "Why"));
        assertEquals(List.of(), Difference.between(prose, kept));
    }

    private static Map<String, String> with(String name, String value) {
        var values = new TreeMap<>(BOTH);
        values.put(name, value);
        return values;
    }

    /** With one blank row below those that are filled in. */
    private static List<Field> fields(Map<String, String> values) {
        var form = Form.with(values);
        var fields = new ArrayList<Field>(List.of(form.line("/model", "Model")));
        for (var row = 0; row <= form.rows("/rows"); row++) {
            fields.add(form.line("/rows/" + row + "/who", "Who"));
        }
        fields.add(form.choice("/sbom", "Format", List.of(new Option("CYCLONEDX", "CycloneDX"))));
        return fields;
    }
}
