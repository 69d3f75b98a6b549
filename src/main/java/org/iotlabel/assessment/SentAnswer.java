package org.iotlabel.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iotlabel.desk.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An answer that is not given yet, as far as it was typed when a file was added to it; a {@code @BeanParam}. */
class SentAnswer extends SentFile {
    static final String TEXT = "/text";
    static final String EVIDENCE = "/evidence/-";

    @RestForm(TEXT)
    @Nullable
    String text;

    @RestForm(EVIDENCE)
    @Nullable
    List<String> evidence;

    @RestForm
    @Nullable
    String version;

    /** Whether there is something to lose. */
    boolean isBegun() {
        return !Objects.requireNonNullElse(text, "").isBlank() || !chosen().isEmpty();
    }

    List<String> chosen() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    String version() {
        return Objects.requireNonNullElse(version, "");
    }

    /** What was typed, by the names of the fields, with what stands beside the file. */
    Map<String, String> with(Map<String, String> beside) {
        var all = new LinkedHashMap<>(beside);
        all.put(TEXT, Objects.requireNonNullElse(text, ""));
        all.put(EVIDENCE, String.join("\n", chosen()));
        all.put("version", version());
        return all;
    }
}
