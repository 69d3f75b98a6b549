package org.iotlabel.scheme;

import java.util.List;
import java.util.Map;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** The forms of scheme owners about a version of the baseline. */
final class DraftingForms {
    /** The whole document in one field: what is wrong in it is told by its places. */
    static final String TEXT = "text";

    private static final int MOST = 2000;

    private DraftingForms() {}

    static FormPage draft(Form form) {
        var words = words();
        return new FormPage(
                words.draft(),
                words.draftLead(),
                DraftingSection.PATH,
                words.draft(),
                DraftingSection.PATH,
                form,
                List.of(Fieldset.of(text(form))));
    }

    static FormPage text(String version, Form form) {
        var words = words();
        var at = DraftingSection.PATH + "/" + version;
        return new FormPage(
                words.write() + ": " + words.version(version),
                "",
                at + "/text",
                words.save(),
                at,
                form,
                List.of(Fieldset.of(text(form))));
    }

    /** The same text as a file. */
    static FormPage file(FormPage page) {
        var words = words();
        var form = Form.at(page.form().version());
        return new FormPage(
                words.fromFile(),
                words.fromFileLead(),
                page.action().replaceFirst("/text$", "") + "/file",
                words.upload(),
                page.back(),
                form,
                List.of(Fieldset.of(form.file("file", words.file()))));
    }

    static FormPage move(BaselineView view, OwnersMove to, Form form) {
        var words = words();
        var at = DraftingSection.PATH + "/" + view.version();
        return new FormPage(
                words.move(to) + ": " + words.version(view.version()),
                words.moveLead(to, view.digest().toString()),
                at + "/move?to=" + to,
                words.move(to),
                at,
                form,
                List.of(fields(view, to, form)));
    }

    /** A form with a document in it. */
    static Map<String, String> holding(String json) {
        return Map.of(TEXT, json);
    }

    static DraftingMessages words() {
        return Words.in(PortalFrame.LANGUAGE, DraftingMessages.class);
    }

    private static Fieldset fields(BaselineView view, OwnersMove to, Form form) {
        var reason = form.prose("/reason", words().reason()).most(MOST);
        return switch (to) {
            case CONSULTATION -> Fieldset.of();
            case PUBLICATION -> Fieldset.of(Form.hidden("/digest", view.digest().toString()));
            case SUNSET ->
                Fieldset.of(form.field(Field.Kind.DAY, "/on", words().on()).hint(words().onHint()), reason);
            case REOPENING, WITHDRAWAL -> Fieldset.of(reason);
        };
    }

    private static Field text(Form form) {
        return form.prose(TEXT, words().text()).hint(words().textHint());
    }
}
