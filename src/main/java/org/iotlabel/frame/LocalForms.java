package org.iotlabel.frame;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Days, months and numbers as they are written in one language. */
public record LocalForms(Locale language) {
    /** The day in UTC. */
    public String day(Instant at) {
        return day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    public String day(LocalDate day) {
        return first(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dated())
                .format(day));
    }

    /** The day and the minute in UTC. */
    public String moment(Instant at) {
        return first(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(dated())
                        .format(at.atOffset(ZoneOffset.UTC)))
                + "\u00a0UTC";
    }

    /** French counts the first day of a month as such, and all others by their number; the locale data of Java do not. */
    private String first(String date) {
        return language.getLanguage().equals("fr") ? date.replaceFirst("^1 ", "1er ") : date;
    }

    /** As it stands within a sentence, after a word such as until: Polish bends the name, Spanish puts a word between. */
    public String month(YearMonth month) {
        var pattern = language.getLanguage().equals("es") ? "MMMM 'de' uuuu" : "MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language).format(month);
    }

    /** The name of a country or a wider region (BCP 47 section 2.2.4). */
    public String region(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(dated()).format(number);
    }

    /** An amount with the sign of its currency, and with as many digits behind the point as that has. */
    public String money(BigDecimal amount, Currency currency) {
        var form = NumberFormat.getCurrencyInstance(dated());
        form.setCurrency(currency);
        form.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        form.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return form.format(amount);
    }

    /** English without a country would write the month first, which half of its readers do not. */
    private Locale dated() {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
