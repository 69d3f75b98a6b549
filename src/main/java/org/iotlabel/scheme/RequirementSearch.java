package org.iotlabel.scheme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for among requirements: every word must stand somewhere in the requirement, or in the provisions that it
 * answers.
 */
record RequirementSearch(String text) {
    /** As the field of the page has it, in letters. */
    private static final int LONGEST = 100;

    RequirementSearch {
        text = text.strip();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Whether it finds a requirement by its English words or by those of the reader's language. */
    boolean finds(Requirement requirement, RequirementWords said) {
        var words = words(requirement, said);
        return asked().stream().allMatch(words::contains);
    }

    private List<String> asked() {
        return List.of(typed(text).split("\\s+"));
    }

    private static String words(Requirement one, RequirementWords said) {
        var own = Stream.of(
                one.id(),
                one.title(),
                one.consumer(),
                one.text(),
                one.why(),
                said.title(),
                said.consumer(),
                said.why());
        var others = one.mappings().stream().map(mapping -> mapping.scheme() + " " + mapping.ref());
        return typed(Stream.concat(own, others).collect(Collectors.joining(" ")));
    }

    /** As a keyboard has it, which offers no curved apostrophe. */
    private static String typed(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
