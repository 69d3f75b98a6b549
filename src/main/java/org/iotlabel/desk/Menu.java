package org.iotlabel.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.iotlabel.desk.PortalFrame.Link;

/**
 * A part of the navigation: one link, or several of one subject that are folded.
 *
 * @param words what the fold is called; empty where there is one link
 */
public record Menu(String words, List<Link> links) {
    /** Where a fold has but one link for this visitor, the link stands for itself. */
    static List<Menu> of(List<Section> sections, Function<Section, Link> link, DeskMessages words) {
        var folds = new LinkedHashMap<Object, List<Section>>();
        sections.forEach(section -> folds.computeIfAbsent(
                        section.subject().<Object>map(one -> one).orElse(section), _ -> new ArrayList<>())
                .add(section));
        return folds.values().stream()
                .map(fold -> new Menu(
                        fold.size() == 1
                                ? ""
                                : fold.getFirst().subject().map(words::subject).orElse(""),
                        fold.stream().map(link).toList()))
                .toList();
    }

    /** Whether it is not folded. */
    public boolean isPlain() {
        return words.isEmpty();
    }

    /** Whether the page that is shown belongs to it. */
    public boolean isCurrent() {
        return links.stream().anyMatch(Link::current);
    }
}
