package org.iotlabel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvRowTest {
    @Test
    void a_cell_is_quoted_where_it_must_be_and_never_a_formula() {
        var cells = Map.of(
                "Heron T1", "Heron T1",
                "Heron, T1", "\"Heron, T1\"",
                "The \"Heron\"", "\"The \"\"Heron\"\"\"",
                "two\nlines", "\"two\nlines\"",
                "=1+1", "\"'=1+1\"",
                "-2", "\"'-2\"",
                "+49", "\"'+49\"",
                "@SUM(A1)", "\"'@SUM(A1)\"",
                "\tx", "\"'\tx\"");
        cells.forEach((text, cell) -> assertEquals(cell, CsvRow.cell(text)));
    }
}
