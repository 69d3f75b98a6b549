package org.iotlabel.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.signing.Sha256Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public baseline says in every language of the pages exactly what it says in English. */
class TranslationTest {
    private static final Path PUBLISHED = Path.of("labels-schema", "baselines", "1.0.json");

    static Stream<Locale> languages() {
        return SpokenLanguage.ALL.stream().filter(one -> !one.equals(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_part_is_translated_and_none_that_is_not_there(Locale language) throws IOException {
        var baseline = baseline();
        var translation = Translation.in(language);
        assertEquals(baseline.id(), translation.baseline());
        assertEquals(baseline.version(), translation.version());
        assertEquals(language.toLanguageTag(), translation.language());
        assertEquals(Translation.of(baseline), translation.document().of());
        same(baseline.levels(), Level::number, translation.levels(), Translation.OfLevel::number);
        same(baseline.levels(), Translation::of, translation.levels(), Translation.OfLevel::of);
        same(baseline.features(), Feature::id, translation.features(), Translation.OfFeature::id);
        same(baseline.features(), Translation::of, translation.features(), Translation.OfFeature::of);
        var facts = baseline.containment().facts();
        same(facts, Containment.Fact::id, translation.facts(), Translation.OfFact::id);
        same(facts, Translation::of, translation.facts(), Translation.OfFact::of);
        same(baseline.requirements(), Requirement::id, translation.requirements(), Translation.OfRequirement::id);
        same(baseline.requirements(), Translation::of, translation.requirements(), Translation.OfRequirement::of);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_has_the_published_form(Locale language) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("labels-schema", "translation.schema.json")));
        var file = Path.of("labels-schema", "translations", "baseline-1.0." + language.toLanguageTag() + ".json");
        assertEquals(List.of(), schema.validate(Files.readString(file), InputFormat.JSON));
        assertFalse(schema.validate("{}", InputFormat.JSON).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_is_left_in_english_and_no_two_requirements_say_the_same(Locale language) throws IOException {
        var words = BaselineWords.in(language);
        var baseline = baseline();
        for (var one : baseline.requirements()) {
            var said = words.of(one);
            assertEquals(language.toLanguageTag(), said.language(), one.id());
            assertNotEquals(one.title(), said.title());
            assertNotEquals(one.consumer(), said.consumer());
            assertNotEquals(one.why(), said.why());
        }
        for (var one : baseline.features()) {
            var said = words.of(one);
            assertTrue(Stream.of(said.question(), said.help(), said.yes(), said.no())
                    .noneMatch(List.of(one.question(), one.help(), one.yes(), one.no())::contains));
            assertNotEquals(said.yes(), said.no());
        }
        assertEquals(
                baseline.requirements().size(),
                baseline.requirements().stream()
                        .map(words::of)
                        .map(RequirementWords::consumer)
                        .distinct()
                        .count());
    }

    @Test
    void a_part_that_says_something_else_in_english_is_not_spoken_in_words_that_it_did_not_say() throws IOException {
        var german = BaselineWords.in(Locale.GERMAN);
        var level = baseline().levels().getFirst();
        assertEquals("de", german.promise(level).language());
        var other = new Level(level.number(), level.name(), level.promise() + " Mostly.");
        assertEquals(new Worded("en", other.promise()), german.promise(other));
    }

    @Test
    void the_digest_of_the_english_words_can_be_made_by_anybody() throws IOException {
        var one = baseline().requirement("PWD-1").orElseThrow();
        assertEquals(
                Sha256Digest.of(one.title() + "\n" + one.consumer() + "\n" + one.why() + "\n"), Translation.of(one));
    }

    private static <A, B, T> void same(List<A> ours, Function<A, T> our, List<B> theirs, Function<B, T> their) {
        assertEquals(ours.stream().map(our).toList(), theirs.stream().map(their).toList());
    }

    private static BaselineDocument baseline() throws IOException {
        return BaselineDocument.read(Files.readAllBytes(PUBLISHED));
    }
}
