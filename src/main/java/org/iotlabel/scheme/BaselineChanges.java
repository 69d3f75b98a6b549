package org.iotlabel.scheme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one version says otherwise than an earlier one, for readers: a part of it where a phone could not take all at once.
 *
 * @param words in the language of the reader
 * @param part from 1
 * @param parts how many there are
 * @param added requirements that are new
 * @param removed requirements that are gone
 * @param changed requirements that say something else
 * @param features questions that are new, gone or different
 * @param facts facts of the containment grade, likewise
 * @param rest other parts of the document that differ, by the name of the member
 */
record BaselineChanges(
        BaselineDocument was,
        BaselineDocument now,
        BaselineWords words,
        int part,
        int parts,
        List<Named> added,
        List<Named> removed,
        List<Changed> changed,
        Elements features,
        Elements facts,
        List<SaidOtherwise> rest) {
    /** What a template writes around a heading or a link. */
    private static final int AROUND = 200;

    /** A requirement and the address of its page. */
    record Named(String id, Worded title, String path) implements Weighed {
        @Override
        public int weight() {
            return AROUND + Weighed.of(title.text());
        }
    }

    /** A requirement and each member that differs. */
    record Changed(Named requirement, List<SaidOtherwise> members) implements Weighed {
        @Override
        public int weight() {
            return requirement.weight() + sum(members);
        }
    }

    /** A question or a fact, and each member that differs. */
    record Element(String id, List<SaidOtherwise> members) implements Weighed {
        @Override
        public int weight() {
            return AROUND + sum(members);
        }
    }

    /** Questions or facts that are new, gone or different. */
    record Elements(List<Element> added, List<Element> removed, List<Element> changed) {
        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /** The part before this one or after it, and how it relates to this one (HTML, section 4.6.8). */
    record Beside(int number, String path, String rel) {}

    /** Whether both say the same. */
    public boolean isNothing() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && features.isEmpty()
                && facts.isEmpty()
                && rest.isEmpty();
    }

    /** Whether something here is too long to stand here in full. */
    public boolean isCut() {
        return Stream.of(
                        changed.stream().flatMap(one -> one.members().stream()),
                        features.changed().stream().flatMap(one -> one.members().stream()),
                        facts.changed().stream().flatMap(one -> one.members().stream()),
                        rest.stream())
                .flatMap(all -> all)
                .anyMatch(SaidOtherwise::cut);
    }

    public Worded title() {
        return words.title(now);
    }

    /** The address of the later version. */
    public String path() {
        return BaselinePaths.of(now);
    }

    /** Where all of it is, for programs. */
    public String json() {
        return "/api/v1/baselines/" + now.version() + "/changes?since=" + was.version();
    }

    /** The parts that one turns to from here. */
    public List<Beside> beside() {
        return Stream.of(new Beside(part - 1, at(part - 1), "prev"), new Beside(part + 1, at(part + 1), "next"))
                .filter(one -> one.number() >= 1 && one.number() <= parts)
                .toList();
    }

    private String at(int number) {
        return path() + "/changes?since=" + was.version() + (number == 1 ? "" : "&part=" + number);
    }

    static BaselineChanges between(BaselineDocument was, BaselineDocument now, int number, Locale language) {
        var diff = BaselineDiff.between(was, now);
        var part = new ChangesPart(number, was, now, language);
        var added = part.of(diff.requirements().added(), (words, id) -> words.named(now, id));
        var removed = part.of(diff.requirements().removed(), (words, id) -> words.named(was, id));
        var changed = part.of(diff.requirements().changed(), ChangedWords::requirement);
        var features = new Elements(
                part.of(diff.features().added(), (_, id) -> new Element(id, List.of())),
                part.of(diff.features().removed(), (_, id) -> new Element(id, List.of())),
                part.of(diff.features().changed(), ChangedWords::feature));
        var facts = new Elements(
                part.of(diff.facts().added(), (_, id) -> new Element(id, List.of())),
                part.of(diff.facts().removed(), (_, id) -> new Element(id, List.of())),
                part.of(diff.facts().changed(), ChangedWords::fact));
        var rest = part.of(diff.rest(), ChangedWords::rest);
        return new BaselineChanges(
                was,
                now,
                BaselineWords.in(language),
                number,
                part.parts(),
                added,
                removed,
                changed,
                features,
                facts,
                rest);
    }

    private static int sum(List<SaidOtherwise> members) {
        return members.stream().mapToInt(SaidOtherwise::weight).sum();
    }
}
