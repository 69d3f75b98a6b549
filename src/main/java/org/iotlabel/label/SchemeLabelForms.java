package org.iotlabel.label;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** The forms by which the scheme moves a label. Each says, before it is sent, what the public will read. */
final class SchemeLabelForms {
    private static final int MOST = 2000;

    private final PublicNotice notice;
    private final IssuedLabel label;
    private final Instant now;

    SchemeLabelForms(PublicNotice notice, IssuedLabel label, Instant now) {
        this.notice = notice;
        this.label = label;
        this.now = now;
    }

    FormPage of(SchemeMove to, Form form) {
        var words = words();
        var at = SchemeLabelSection.PATH + "/" + label.serial().value();
        return new FormPage(
                words.moveCalled(to, label.serial().toString()),
                words.moveLead(to, told(to, Optional.empty())),
                at + "/move?to=" + to,
                words.move(to),
                at,
                form,
                List.of(fields(to, form)));
    }

    static SchemeLabelMessages words() {
        return Words.in(PortalFrame.LANGUAGE, SchemeLabelMessages.class);
    }

    private Fieldset fields(SchemeMove to, Form form) {
        var own =
                form.prose("/words", words().words()).hint(words().wordsHint()).most(MOST);
        return switch (to) {
            case REINSTATEMENT -> Fieldset.of(own);
            case SUSPENSION, WITHDRAWAL -> Fieldset.of(codes(to, form), own);
        };
    }

    private Field codes(SchemeMove to, Form form) {
        var options = Arrays.stream(ReasonCode.values())
                .map(code ->
                        new Option(code.name(), words().choice(words().codeWord(code), told(to, Optional.of(code)))))
                .toList();
        return form.radios("/reasonCode", words().reasonCode(), options);
    }

    private String told(SchemeMove to, Optional<ReasonCode> code) {
        return notice.of(label, new LabelStanding(to.target(), code, now));
    }
}
