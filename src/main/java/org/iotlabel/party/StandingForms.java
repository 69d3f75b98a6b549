package org.iotlabel.party;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Field.Kind;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;

/** The forms about accreditations and relations of one's own. */
final class StandingForms {
    private StandingForms() {}

    /** A relation of the visitor's own; only they, and no organisation, are bound by it. */
    static FormPage relation(UUID person, Form form, Counterparts counterparts) {
        var words = StandingSection.messages();
        var kinds = Stream.of(RelationKind.values())
                .filter(RelationKind::isOfPersons)
                .map(one -> new Option(one.name(), words.kindOfMine(one)))
                .toList();
        var named = counterparts.named(form);
        var counterpart = named.isPresent()
                ? Form.hidden(Counterparts.POINTER, form.value(Counterparts.POINTER))
                : counterparts.field(form);
        return new FormPage(
                named.map(words::declareTo).orElse(words.declare()),
                words.relationsLead(),
                StandingSection.PATH + "/relations",
                words.declareNow(),
                StandingSection.PATH,
                form,
                List.of(Fieldset.of(
                        Form.hidden("/person", person.toString()),
                        counterpart,
                        form.radios("/kind", words.kind(), kinds),
                        day(form, "/from", words.from()),
                        day(form, "/until", words.until()).optional())));
    }

    static FormPage end(UUID relation, String name, Form form) {
        var words = StandingSection.messages();
        return new FormPage(
                words.endTitle(name),
                words.endLead(),
                StandingSection.PATH + "/relations/" + relation + "/end",
                words.end(),
                StandingSection.PATH,
                form,
                List.of(Fieldset.of(day(form, "/until", words.until()))));
    }

    static FormPage application(UUID body, List<Option> kinds, Form form) {
        var words = StandingSection.messages();
        var levels = Stream.of(1, 2, 3)
                .map(level -> new Option(String.valueOf(level), words.level(level)))
                .toList();
        return new FormPage(
                words.apply(),
                words.applyLead(),
                StandingSection.PATH + "/" + body + "/accreditations",
                words.applyNow(),
                StandingSection.PATH,
                form,
                List.of(Fieldset.of(
                        Form.object("/scope"),
                        form.line("/certificateNumber", words.number()).most(100),
                        form.line("/accreditationBody", words.accreditedBy())
                                .most(200)
                                .hint(words.accreditedByHint()),
                        day(form, "/from", words.from()),
                        day(form, "/until", words.until()),
                        form.checks("/scope/categories/-", words.categories(), kinds),
                        form.field(Kind.LINES, "/scope/baselineVersions/-", words.versions())
                                .hint(words.versionsHint()),
                        form.checks("/scope/levels/-", words.levels(), levels))));
    }

    static Field day(Form form, String name, String label) {
        return form.field(Kind.DAY, name, label);
    }
}
