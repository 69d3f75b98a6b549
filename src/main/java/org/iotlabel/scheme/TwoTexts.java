package org.iotlabel.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.desk.Difference;

/**
 * Two texts of one draft, of owners who wrote at the same time: the places in which they differ, called as the page of the draft
 * calls them. The whole text twice would hide a line that is different among thousands.
 *
 * @param yours of whoever came second
 * @param theirs what is there now
 */
record TwoTexts(JsonNode yours, JsonNode theirs) {
    private static final String FIELD = "#f" + DraftingForms.TEXT;

    /** Nothing where both say the same, in whatever order. */
    static List<Difference> apart(BaselineDocument yours, BaselineDocument theirs) {
        var texts = new TwoTexts(BaselineJson.tree(yours), BaselineJson.tree(theirs));
        var diff = BaselineDiff.between(theirs, yours);
        return Stream.of(
                        texts.of("/requirements", diff.requirements()),
                        texts.of("/features", diff.features()),
                        texts.of("/containment/facts", diff.facts()),
                        diff.rest().stream().map(one -> changed(one, Function.identity())))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Difference> of(String list, Changes changes) {
        return Stream.of(
                        changes.changed().stream()
                                .flatMap(one -> one.members().stream()
                                        .map(member -> changed(
                                                member,
                                                called -> DraftingForms.words().changedOf(one.id(), called)))),
                        changes.added().stream()
                                .map(id -> new Difference(FIELD, id, element(yours, list, id), "", true)),
                        changes.removed().stream()
                                .map(id -> new Difference(FIELD, id, "", element(theirs, list, id), true)))
                .flatMap(Function.identity());
    }

    private static Difference changed(ChangedMember member, Function<String, String> called) {
        var words = DraftingForms.words().memberWord(member.member());
        return new Difference(FIELD, called.apply(words), member.now(), member.was());
    }

    /** As it is written in the document. */
    private static String element(JsonNode document, String list, String id) {
        return StreamSupport.stream(document.at(list).spliterator(), false)
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .map(JsonNode::toPrettyString)
                .orElse("");
    }
}
