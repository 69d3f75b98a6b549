package org.iotlabel.party;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** The forms about organisations. */
final class OrganisationForms {
    private static final OrganisationKind[] REGISTERED = {OrganisationKind.VENDOR, OrganisationKind.ASSESSMENT_BODY};

    private OrganisationForms() {}

    static FormPage registration(Form form) {
        var words = words();
        var kinds = Option.of(REGISTERED, kind -> words.kindWord(kind) + ". " + words.kindMeaning(kind) + ".");
        return new FormPage(
                words.register(),
                words.registerLead(),
                "/portal/organisations",
                words.registerNow(),
                "/portal",
                form,
                List.of(Fieldset.of(
                        form.radios("/kind", words.kind(), kinds),
                        form.line("/name", words.name())
                                .hint(words.nameHint())
                                .most(200)
                                .autocomplete("organization"),
                        form.choice("/country", words.country(), countries()).autocomplete("country"),
                        address(form),
                        website(form),
                        group(form))));
    }

    static FormPage description(OrganisationView organisation, Form form) {
        var words = words();
        var here = at(organisation.id());
        return new FormPage(
                words.describeTitle(organisation.name()),
                "",
                here + "/description",
                words.save(),
                here,
                form,
                List.of(Fieldset.of(address(form), website(form), group(form))));
    }

    static String at(UUID id) {
        return "/portal/organisations/" + id;
    }

    static OrganisationMessages words() {
        return Words.in(PortalFrame.LANGUAGE, OrganisationMessages.class);
    }

    private static Field address(Form form) {
        return form.prose("/address", words().address()).most(500).autocomplete("street-address");
    }

    private static Field website(Form form) {
        return form.field(Field.Kind.URL, "/website", words().website())
                .hint(words().websiteHint())
                .most(500)
                .autocomplete("url");
    }

    private static Field group(Form form) {
        return form.line("/group", words().group())
                .hint(words().groupHint())
                .most(200)
                .optional();
    }

    /** By name, in the language of the page. */
    private static List<Option> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, Locale.of("", code).getDisplayCountry(PortalFrame.LANGUAGE)))
                .sorted(Comparator.comparing(Option::words))
                .toList();
    }
}
