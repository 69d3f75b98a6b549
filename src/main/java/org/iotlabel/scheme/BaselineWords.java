package org.iotlabel.scheme;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.iotlabel.signing.Sha256Digest;

/**
 * The words of the baseline in one language, as far as they were translated; else in English, the language in which a baseline
 * binds. A part is known by its English words, so that a version that says the same in a part is spoken there too, and one that
 * says something else never gets words that it did not say.
 */
public final class BaselineWords {
    private static final String ENGLISH = Locale.ENGLISH.toLanguageTag();
    private static final Map<Locale, BaselineWords> ALL = new ConcurrentHashMap<>();

    private final String language;
    private final Map<Sha256Digest, Translation.OfDocument> documents = new HashMap<>();
    private final Map<Sha256Digest, Translation.OfLevel> levels;
    private final Map<Sha256Digest, Translation.OfFeature> features;
    private final Map<Sha256Digest, Translation.OfFact> facts;
    private final Map<Sha256Digest, Translation.OfRequirement> requirements;

    private BaselineWords(Locale language) {
        var translation =
                Optional.of(language).filter(one -> !one.equals(Locale.ENGLISH)).map(Translation::in);
        this.language = language.toLanguageTag();
        translation.map(Translation::document).ifPresent(one -> documents.put(one.of(), one));
        levels = byEnglish(translation, Translation::levels, Translation.OfLevel::of);
        features = byEnglish(translation, Translation::features, Translation.OfFeature::of);
        facts = byEnglish(translation, Translation::facts, Translation.OfFact::of);
        requirements = byEnglish(translation, Translation::requirements, Translation.OfRequirement::of);
    }

    private static <T> Map<Sha256Digest, T> byEnglish(
            Optional<Translation> translation,
            Function<Translation, List<T>> parts,
            Function<T, Sha256Digest> english) {
        return translation.map(parts).orElse(List.of()).stream().collect(toUnmodifiableMap(english, one -> one));
    }

    /** Those of a language that the pages speak. */
    public static BaselineWords in(Locale language) {
        return ALL.computeIfAbsent(language, BaselineWords::new);
    }

    /** Whether what they say only helps to understand the English text. */
    public boolean isTranslated() {
        return !language.equals(ENGLISH);
    }

    public Worded title(BaselineDocument document) {
        return said(documents, Translation.of(document), Translation.OfDocument::title, document.title());
    }

    Worded summary(BaselineDocument document) {
        return said(documents, Translation.of(document), Translation.OfDocument::summary, document.summary());
    }

    Worded scoring(BaselineDocument document) {
        var english = document.scoring().explanation();
        return said(documents, Translation.of(document), Translation.OfDocument::scoring, english);
    }

    /** What a buyer may expect of a level. Its name is the one that is printed on labels, in every language. */
    public Worded promise(Level level) {
        return said(levels, Translation.of(level), Translation.OfLevel::promise, level.promise());
    }

    public RequirementWords of(Requirement requirement) {
        return Optional.ofNullable(requirements.get(Translation.of(requirement)))
                .map(one -> new RequirementWords(language, one.title(), one.consumer(), one.why()))
                .orElseGet(() ->
                        new RequirementWords(ENGLISH, requirement.title(), requirement.consumer(), requirement.why()));
    }

    FeatureWords of(Feature feature) {
        return Optional.ofNullable(features.get(Translation.of(feature)))
                .map(one -> new FeatureWords(language, one.question(), one.help(), one.yes(), one.no()))
                .orElseGet(() ->
                        new FeatureWords(ENGLISH, feature.question(), feature.help(), feature.yes(), feature.no()));
    }

    FactWords of(Containment.Fact fact) {
        return Optional.ofNullable(facts.get(Translation.of(fact)))
                .map(one -> new FactWords(language, one.title(), one.question(), one.consumer()))
                .orElseGet(() -> new FactWords(ENGLISH, fact.title(), fact.question(), fact.consumer()));
    }

    private <T> Worded said(Map<Sha256Digest, T> parts, Sha256Digest of, Function<T, String> words, String english) {
        return Optional.ofNullable(parts.get(of))
                .map(one -> new Worded(language, words.apply(one)))
                .orElseGet(() -> new Worded(ENGLISH, english));
    }
}
