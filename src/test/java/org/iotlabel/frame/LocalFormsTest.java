package org.iotlabel.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "en, Poland, European Union, world",
        "de, Polen, Europäische Union, Welt",
        "fr, Pologne, Union européenne, Monde",
        "es, Polonia, Unión Europea, Mundo",
        "nl, Polen, Europese Unie, wereld",
        "pl, Polska, Unia Europejska, świat"
    })
    void countries_and_wider_regions_have_a_name_in_every_language(
            String tag, String country, String union, String all) {
        var forms = new LocalForms(Locale.of(tag));
        assertEquals(country, forms.region("PL"));
        assertEquals(union, forms.region("EU"));
        assertEquals(all, forms.region("001"));
    }

    @Test
    void the_first_day_of_a_month_is_counted_in_french_and_only_there() {
        var french = new LocalForms(Locale.FRENCH);
        assertEquals("1er mai 2031", french.day(LocalDate.of(2031, 5, 1)));
        assertEquals("11 mai 2031", french.day(LocalDate.of(2031, 5, 11)));
        assertTrue(french.moment(Instant.parse("2031-05-01T06:30:00Z")).startsWith("1er mai 2031"));
        assertEquals("1 de mayo de 2031", new LocalForms(Locale.of("es")).day(LocalDate.of(2031, 5, 1)));
    }
}
