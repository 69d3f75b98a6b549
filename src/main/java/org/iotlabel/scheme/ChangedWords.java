package org.iotlabel.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iotlabel.scheme.BaselineChanges.Changed;
import org.iotlabel.scheme.BaselineChanges.Element;
import org.iotlabel.scheme.BaselineChanges.Named;

/**
 * What two versions say otherwise, in the language of a reader as far as these very words were translated, and else in English
 * (ADR 059).
 */
record ChangedWords(BaselineDocument was, BaselineDocument now, BaselineWords words) {
    private static final String ENGLISH = Locale.ENGLISH.toLanguageTag();

    /** Members in other words, in one language. */
    private record Spoken(String language, Map<String, String> members) {
        Worded of(String member, String english) {
            var text = members.get(member);
            return text == null ? new Worded(ENGLISH, english) : new Worded(language, text);
        }
    }

    Named named(BaselineDocument document, String id) {
        var requirement = document.requirement(id).orElseThrow();
        var said = words.of(requirement);
        return new Named(id, new Worded(said.language(), said.title()), BaselinePaths.of(document, requirement));
    }

    Changed requirement(Changes.Changed one) {
        var members = otherwise(one, spokenRequirement(was, one.id()), spokenRequirement(now, one.id()));
        return new Changed(named(now, one.id()), members);
    }

    Element feature(Changes.Changed one) {
        return new Element(one.id(), otherwise(one, spokenFeature(was, one.id()), spokenFeature(now, one.id())));
    }

    Element fact(Changes.Changed one) {
        return new Element(one.id(), otherwise(one, spokenFact(was, one.id()), spokenFact(now, one.id())));
    }

    /** Of the document itself. */
    SaidOtherwise rest(ChangedMember member) {
        return otherwise(member, spokenDocument(was), spokenDocument(now));
    }

    private static List<SaidOtherwise> otherwise(Changes.Changed one, Spoken before, Spoken after) {
        return one.members().stream()
                .map(member -> otherwise(member, before, after))
                .toList();
    }

    private static SaidOtherwise otherwise(ChangedMember member, Spoken before, Spoken after) {
        return SaidOtherwise.of(
                member.member(), before.of(member.member(), member.was()), after.of(member.member(), member.now()));
    }

    private Spoken spokenRequirement(BaselineDocument document, String id) {
        var said = words.of(document.requirement(id).orElseThrow());
        return new Spoken(
                said.language(), Map.of("title", said.title(), "consumer", said.consumer(), "why", said.why()));
    }

    private Spoken spokenFeature(BaselineDocument document, String id) {
        var said = words.of(document.feature(id).orElseThrow());
        return new Spoken(
                said.language(),
                Map.of("question", said.question(), "help", said.help(), "yes", said.yes(), "no", said.no()));
    }

    private Spoken spokenFact(BaselineDocument document, String id) {
        var fact = document.containment().facts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var said = words.of(fact);
        return new Spoken(
                said.language(),
                Map.of("title", said.title(), "question", said.question(), "consumer", said.consumer()));
    }

    private Spoken spokenDocument(BaselineDocument document) {
        var title = words.title(document);
        return new Spoken(
                title.language(),
                Map.of("title", title.text(), "summary", words.summary(document).text()));
    }
}
