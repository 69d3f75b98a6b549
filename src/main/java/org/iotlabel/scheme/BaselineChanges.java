package org.iotlabel.scheme;

import java.util.List;

/**
 * What one version says otherwise than an earlier one, for readers.
 *
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
        List<Named> added,
        List<Named> removed,
        List<Changed> changed,
        Changes features,
        Changes facts,
        List<ChangedMember> rest) {
    /** A requirement and the address of its page. */
    record Named(String id, String title, String path) {}

    /** A requirement and each member that differs. */
    record Changed(Named requirement, List<ChangedMember> members) {}

    /** Whether both say the same. */
    public boolean isNothing() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && features.isEmpty()
                && facts.isEmpty()
                && rest.isEmpty();
    }

    /** The address of the later version. */
    public String path() {
        return BaselinePaths.of(now);
    }

    static BaselineChanges between(Baseline before, Baseline after) {
        var was = BaselineDocument.read(before.canonical());
        var now = BaselineDocument.read(after.canonical());
        var diff = BaselineDiff.between(was, now);
        return new BaselineChanges(
                was,
                now,
                named(now, diff.requirements().added()),
                named(was, diff.requirements().removed()),
                diff.requirements().changed().stream()
                        .map(one -> new Changed(named(now, one.id()), one.members()))
                        .toList(),
                diff.features(),
                diff.facts(),
                diff.rest());
    }

    private static List<Named> named(BaselineDocument document, List<String> ids) {
        return ids.stream().map(id -> named(document, id)).toList();
    }

    private static Named named(BaselineDocument document, String id) {
        var requirement = document.requirement(id).orElseThrow();
        return new Named(id, requirement.title(), BaselinePaths.of(document, requirement));
    }
}
