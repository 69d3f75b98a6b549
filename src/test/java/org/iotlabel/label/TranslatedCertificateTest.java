package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.iotlabel.label.LabelFactsFixture.aLabelFor;
import static org.iotlabel.label.LabelFactsFixture.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.paper.DrawnQrCode;
import org.iotlabel.paper.LowestInk;
import org.iotlabel.scheme.BaselineWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The certificate in the languages of the pages; papers are left under target/certificates, for people to look at. */
class TranslatedCertificateTest {
    private static final Path GALLERY = Path.of("target", "certificates");
    private static final Path PHRASES = Path.of("src", "main", "resources", "certificate");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    static Stream<Locale> languages() {
        return SpokenLanguage.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Stufe 2 Solid, Bekommt Sicherheitsupdates mindestens bis Juni 2031, 2. März 2026 von",
        "fr, Niveau 2 Solid, jusqu’en juin 2031, 2 mars 2026 par",
        "es, Nivel 2 Solid, al menos hasta junio de 2031, 2 de marzo de 2026 por",
        "nl, Niveau 2 Solid, beveiligingsupdates tot minstens juni 2031, 2 maart 2026 door",
        "pl, Poziom 2 Solid, zabezpieczeń co najmniej do czerwca 2031, '2 marca 2026, Trusted'"
    })
    void a_person_reads_it_in_their_language_with_months_as_they_are_written_there(
            String tag, String level, String support, String decided) throws IOException {
        var language = Locale.of(tag);
        var pdf = new PdfReader(CertificateFixture.unsigned(CertificateFixture.sources(aLabel()), language));
        assertEquals(tag, pdf.getCatalog().getAsString(PdfName.LANG).toString());
        var text = text(pdf);
        for (var words : List.of(
                level,
                support,
                decided,
                BaselineWords.in(language).promise(aLabel().level()).text())) {
            assertTrue(text.contains(words), words + " is not in: " + text);
        }
        assertFalse(text.contains("\u25a1"), "every letter is there");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_fits_however_long_the_words_are(Locale language) throws Exception {
        var plain = CertificateFixture.unsigned(CertificateFixture.sources(aLabel()), language);
        var crowded = CertificateFixture.unsigned(
                CertificateFixture.sources(aLabel(json -> {
                    var product = product(json);
                    product.put("model", "W".repeat(100));
                    product.withObject("/manufacturer")
                            .put("address", "Ulica Szeroka ".repeat(17))
                            .put("website", "https://w.example/" + "w".repeat(480));
                    product.withObject("/updates").put("how", "W".repeat(300));
                    product.remove("supportUntil");
                })),
                language);
        var folder = Files.createDirectories(GALLERY);
        Files.write(folder.resolve("plain." + language + ".pdf"), plain);
        Files.write(folder.resolve("crowded." + language + ".pdf"), crowded);
        for (var pdf : List.of(plain, crowded)) {
            assertTrue(LowestInk.on(pdf) > 30, "nothing is written below the foot of the page");
            assertEquals("HTTPS://LABEL.EXAMPLE/4K7M2QWXY", DrawnQrCode.on(pdf));
        }
        assertTrue(text(new PdfReader(crowded)).contains("label.json)"), "what is cut says so");
    }

    @Test
    void two_languages_never_give_the_same_bytes_and_one_gives_the_same_again() {
        var sources = CertificateFixture.sources(aLabelFor("Heron {0} $1"));
        var made = languages()
                .map(language -> CertificateFixture.unsigned(sources, language))
                .toList();
        assertEquals(made.size(), made.stream().map(Arrays::hashCode).distinct().count());
        assertTrue(Arrays.equals(made.get(1), CertificateFixture.unsigned(sources, Locale.GERMAN)));
    }

    @Test
    void what_looks_like_a_place_in_a_name_is_only_a_name() {
        var words = CertificateWords.in(Locale.GERMAN);
        assertEquals(
                "{1} $1 (Akkreditierung TIL-1)", words.assessors(List.of(new LabelFacts.Assessor("{1} $1", "TIL-1"))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_phrase_is_there_with_the_same_places(Locale language) throws IOException {
        assertEquals(places(Locale.ENGLISH), places(language));
        assertEquals(
                LabelDocumentName.certificateFile(language),
                LabelDocumentName.certificate(language).fileName());
    }

    @Test
    void only_languages_of_the_pages_can_be_set_and_english_is_always_made() {
        assertEquals(List.of(Locale.GERMAN), CertificateLanguages.of(List.of("en", "DE", "de")));
        assertEquals(List.of(), CertificateLanguages.of(List.of("en")));
        assertThrows(IllegalArgumentException.class, () -> CertificateLanguages.of(List.of("tlh")));
        var some = List.of(Locale.GERMAN, Locale.of("pl"));
        assertEquals(some, CertificateLanguages.read(CertificateLanguages.written(some)));
        assertEquals(List.of(), CertificateLanguages.read(CertificateLanguages.written(List.of())));
    }

    private static TreeMap<String, List<String>> places(Locale language) throws IOException {
        var phrases = new Properties();
        try (var reader = Files.newBufferedReader(PHRASES.resolve(language.toLanguageTag() + ".properties"), UTF_8)) {
            phrases.load(reader);
        }
        var places = new TreeMap<String, List<String>>();
        phrases.stringPropertyNames()
                .forEach(name -> places.put(
                        name,
                        PLACE.matcher(phrases.getProperty(name))
                                .results()
                                .map(place -> place.group())
                                .sorted()
                                .toList()));
        return places;
    }

    private static String text(PdfReader pdf) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s+", " ");
    }
}
