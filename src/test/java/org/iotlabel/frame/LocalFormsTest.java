package org.iotlabel.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 5 June 2031       | June 2031     | 12,345
            de | 5. Juni 2031      | Juni 2031     | 12.345
            fr | 5 juin 2031       | juin 2031     | 12\u202f345
            es | 5 de junio de 2031 | junio de 2031 | 12.345
            nl | 5 juni 2031       | juni 2031     | 12.345
            pl | 5 czerwca 2031    | czerwca 2031  | 12\u00a0345""")
    void days_months_and_numbers_are_written_as_in_the_language(String tag, String day, String month, String number) {
        var forms = new LocalForms(Locale.of(tag));
        assertEquals(day, forms.day(Instant.parse("2031-06-05T23:59:00Z")));
        assertEquals(month, forms.month(YearMonth.of(2031, 6)));
        assertEquals(number, forms.number(12_345));
    }
}
