package org.iotlabel.scheme;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.iotlabel.signing.Sha256Digest;

/**
 * A version of the baseline in another language, as {@code labels-schema/translation.schema.json} has it. Each part names the
 * digest of the English words that it says.
 */
record Translation(
        String baseline,
        String version,
        String language,
        String licence,
        OfDocument document,
        List<OfLevel> levels,
        List<OfFeature> features,
        List<OfFact> facts,
        List<OfRequirement> requirements) {
    private static final JsonMapper JSON = new JsonMapper();

    record OfDocument(String title, String summary, String scoring, Sha256Digest of) {}

    record OfLevel(int number, String promise, Sha256Digest of) {}

    record OfFeature(String id, String question, String help, String yes, String no, Sha256Digest of) {}

    record OfFact(String id, String title, String question, String consumer, Sha256Digest of) {}

    record OfRequirement(String id, String title, String consumer, String why, Sha256Digest of) {}

    /** That of the public baseline, which is part of the application. */
    static Translation in(Locale language) {
        var file = "/labels-schema/translations/baseline-1.0." + language.toLanguageTag() + ".json";
        try (var in = Objects.requireNonNull(Translation.class.getResourceAsStream(file), file)) {
            return JSON.readValue(in, Translation.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    static Sha256Digest of(BaselineDocument document) {
        return english(document.title(), document.summary(), document.scoring().explanation());
    }

    static Sha256Digest of(Level level) {
        return english(level.promise());
    }

    static Sha256Digest of(Feature feature) {
        return english(feature.question(), feature.help(), feature.yes(), feature.no());
    }

    static Sha256Digest of(Containment.Fact fact) {
        return english(fact.title(), fact.question(), fact.consumer());
    }

    static Sha256Digest of(Requirement requirement) {
        return english(requirement.title(), requirement.consumer(), requirement.why());
    }

    private static Sha256Digest english(String... words) {
        return Sha256Digest.of(String.join("\n", words) + "\n");
    }
}
