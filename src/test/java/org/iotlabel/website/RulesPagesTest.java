package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Locale;
import org.iotlabel.frame.Frame;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RulesPagesTest {
    @Test
    void the_fees_of_the_scheme_are_told_by_level_as_the_language_writes_amounts() {
        assertEquals(List.of("1 0,00 € 25,00 €", "3 1.250,50 € 300,00 €"), fees(told("de")));
        assertEquals(List.of("1 €0.00 €25.00", "3 €1,250.50 €300.00"), fees(told("en")));
    }

    @Test
    void a_scheme_that_does_not_say_what_it_takes_has_no_table_of_it() {
        var page = RulesPage.of(List.of(), config(), Locale.ENGLISH);
        var shown = Jsoup.parse(
                RulesPages.Templates.rules(page, Frame.in(Locale.ENGLISH)).render());
        assertEquals(List.of(), fees(shown));
        assertTrue(shown.text().contains("This platform records no fees. Ask the scheme."), shown.text());
    }

    @Test
    void a_currency_without_parts_has_none_and_one_that_is_none_is_refused() {
        var yen = config("label.fees.currency", "JPY", "label.fees.application.2", "20000");
        assertEquals(
                List.of(new RulesPage.Fee(2, "JP¥20,000", "JP¥0")),
                RulesPage.of(List.of(), yen, Locale.ENGLISH).fees());
        assertThrows(ConfigValidationException.class, () -> config("label.fees.currency", "shells"));
    }

    @Test
    void an_amount_that_cannot_be_told_ends_the_start_with_its_key() {
        for (var odd : List.of(
                List.of("label.fees.application.4", "1"),
                List.of("label.fees.yearly.0", "1"),
                List.of("label.fees.yearly.1", "-0.01"),
                List.of("label.fees.application.2", "9.999"))) {
            var fees = config(odd.getFirst(), odd.getLast());
            var told = assertThrows(IllegalStateException.class, fees::mustBeTold);
            assertTrue(told.getMessage().startsWith(odd.getFirst() + ": "), told.getMessage());
        }
        config("label.fees.yearly.3", "12.500").mustBeTold();
    }

    private static FeesConfig config(String... namesAndValues) {
        var builder = new SmallRyeConfigBuilder().withMapping(FeesConfig.class).addDiscoveredConverters();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue(namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build().getConfigMapping(FeesConfig.class);
    }

    private static List<String> fees(Document page) {
        return page.select("section[aria-labelledby=fees] tbody tr").eachText();
    }

    private static Document told(String language) {
        return Jsoup.parse(given().accept("text/html")
                .get("/rules?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
