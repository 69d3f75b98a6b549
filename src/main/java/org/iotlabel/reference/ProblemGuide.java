package org.iotlabel.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iotlabel.reference.ProblemPage.Occasion;
import org.iotlabel.reference.ProblemPage.Piece;

/**
 * What docs/api.md says of each kind of problem: the one place where they are explained, packed into the application. A
 * test holds it against the enums of all features.
 */
@ApplicationScoped
class ProblemGuide {
    private static final String TEXT = "/docs/api.md";
    private static final Pattern ROW = Pattern.compile("\\| \\[`([a-z-]+)`]\\(#[a-z-]+\\) \\| (\\d{3}) \\| (.+?) \\|");
    private static final Pattern SECTION = Pattern.compile("### ([a-z-]+)\\n\\n(.+?)(?=\\n\\n|\\n*$)", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("`([^`]+)`|\\[([^]]+)]\\([^)]+\\)|([^`\\[]+|\\[)");

    private final Map<String, ProblemPage> pages = new HashMap<>();

    ProblemGuide() {
        var text = text();
        var occasions = new HashMap<String, List<Occasion>>();
        ROW.matcher(text)
                .results()
                .forEach(row -> occasions
                        .computeIfAbsent(row.group(1), _ -> new ArrayList<>())
                        .add(new Occasion(Integer.parseInt(row.group(2)), row.group(3))));
        SECTION.matcher(text).results().forEach(section -> {
            var slug = section.group(1);
            var all = occasions.get(slug);
            if (all != null) {
                pages.put(slug, new ProblemPage(slug, all.getFirst().title(), all, pieces(section.group(2))));
            }
        });
    }

    Optional<ProblemPage> find(String slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    /** Names in the text look like names; links lead to files that no reader of the page has, so only their words stay. */
    private static List<Piece> pieces(String markdown) {
        return PIECE.matcher(markdown.replace('\n', ' '))
                .results()
                .map(piece -> piece.group(1) != null
                        ? new Piece(piece.group(1), true)
                        : new Piece(piece.group(2) != null ? piece.group(2) : piece.group(3), false))
                .toList();
    }

    private static String text() {
        try (var file = ProblemGuide.class.getResourceAsStream(TEXT)) {
            if (file == null) {
                throw new IllegalStateException(TEXT + " is not packed into the application");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
