package org.iotlabel.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the public baseline, as published: a plain value, the same for everybody who reads the same bytes.
 * Its form is that of {@code labels-schema/baseline.schema.json}; what a schema cannot say is in
 * {@link BaselineDefects}.
 *
 * @param id the baseline that this is a version of
 * @param version such as "1.0"
 * @param licence of the text, by SPDX identifier
 * @param features every question whose answer decides what applies
 * @param catalogues the provisions of other schemes against which coverage is counted
 * @param notCovered the provisions that no requirement answers, each with the reason
 */
public record BaselineDocument(
        String id,
        String version,
        String title,
        String summary,
        String licence,
        List<Level> levels,
        List<Feature> features,
        List<Requirement> requirements,
        List<Catalogue> catalogues,
        List<NotCovered> notCovered,
        Containment containment,
        ScoringRule scoring) {

    public BaselineDocument {
        levels = List.copyOf(levels);
        features = List.copyOf(features);
        requirements = List.copyOf(requirements);
        catalogues = List.copyOf(catalogues);
        notCovered = List.copyOf(notCovered);
    }

    /**
     * Reads a baseline from the UTF-8 bytes of its JSON. Unknown members, missing members, wrong types and repeated
     * names are refused, so that two readers never see two different documents in the same bytes.
     *
     * @throws UnreadableBaseline with the place of the first fault
     */
    public static BaselineDocument read(byte[] json) {
        return BaselineJson.read(json);
    }

    /** The requirement with this id. */
    public Optional<Requirement> requirement(String id) {
        return requirements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The question with this id. */
    public Optional<Feature> feature(String id) {
        return features.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The requirements that count for a device, in the order of the document. One that an unanswered question leaves
     * open counts as applying: silence never makes a device look better.
     *
     * @param answers question id to yes or no; may be incomplete
     */
    public List<Requirement> applying(Map<String, Boolean> answers) {
        return requirements.stream()
                .filter(one -> one.applicability().over(answers).counts())
                .toList();
    }
}
