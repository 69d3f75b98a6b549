package org.iotlabel.scheme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequirementSearchTest {
    @Test
    void a_word_is_found_whichever_apostrophe_it_is_typed_with() throws IOException {
        var baseline = BaselineDocument.read(Files.readAllBytes(Path.of("labels-schema", "baselines", "1.0.json")));
        var one = baseline.requirement("PWD-2").orElseThrow();
        var said = BaselineWords.in(Locale.FRENCH).of(one);
        assertTrue(said.title().contains("d\u2019usine"), said.title());
        assertTrue(new RequirementSearch("D'usine").finds(one, said));
        assertTrue(new RequirementSearch("d\u2019usine").finds(one, said));
        assertFalse(new RequirementSearch("d'usines").finds(one, said));
    }
}
