package org.iotlabel.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Bidi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.http.SpokenLanguage;

/**
 * What stands around a page. Two pages with equal frames are framed by the same bytes.
 *
 * @param language in which the page speaks
 * @param chosen whether the address names the language, so that links must name it too
 * @param kept what else the address of the page says, for its links to itself: parameters as they stand in an address, each
 *     with an ampersand after it
 */
public record Frame(Locale language, boolean chosen, String kept) {
    /** The same page in a language. */
    public record Choice(String tag, String name, String href, boolean current) {}

    /** A frame in a language that nobody chose. */
    public static Frame in(Locale language) {
        return new Frame(language, false, "");
    }

    /** The frame of a page whose address has one more parameter, which its links to itself keep. */
    public Frame keeping(String name, Optional<String> value) {
        return value.map(text -> new Frame(language, chosen, kept + name + "=" + URLEncoder.encode(text, UTF_8) + "&"))
                .orElse(this);
    }

    /** The language as a tag of RFC 5646. */
    public String tag() {
        return language.toLanguageTag();
    }

    /** Which way the page is written, as the attribute {@code dir} says it. */
    public String direction() {
        return direction(language);
    }

    /** Which way a language is written: as the name is that it gives itself, of those that CLDR has a name of (rules P2 and P3 of UAX #9). */
    public static String direction(Locale language) {
        return new Bidi(ownName(language), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /** A link within the site, to an address without a fragment; the language that was chosen goes along. */
    public String to(String address) {
        return chosen ? address + (address.contains("?") ? "&" : "?") + "lang=" + tag() : address;
    }

    /** A link to this very page, or, after the path of another one, to that with the same parameters. */
    public String here() {
        var query = kept + (chosen ? "lang=" + tag() : "");
        return query.isEmpty() ? "" : "?" + query.replaceFirst("&$", "");
    }

    /** This page in every language. The links name no path, so that nothing that somebody typed stands on the page. */
    public List<Choice> choices() {
        return SpokenLanguage.ALL.stream()
                .map(one -> new Choice(
                        one.toLanguageTag(),
                        ownName(one),
                        "?" + kept + "lang=" + one.toLanguageTag(),
                        one.equals(language)))
                .toList();
    }

    /** The address of the one style sheet. */
    public String style() {
        return OwnFile.address("/style/site.css");
    }

    /** The address of a script of ours. */
    public String script(String name) {
        return OwnFile.address("/script/" + name + ".js");
    }

    /** The day in UTC. */
    public String day(Instant at) {
        return new LocalForms(language).day(at);
    }

    public String day(LocalDate day) {
        return new LocalForms(language).day(day);
    }

    /** The day and the minute in UTC. */
    public String moment(Instant at) {
        return new LocalForms(language).moment(at);
    }

    /** A whole number with its groups of digits. */
    public String number(long number) {
        return new LocalForms(language).number(number);
    }

    /** The name that a language gives itself. */
    public static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
