package org.iotlabel.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.signing.KeyRole;

/** The forms of scheme owners about our own keys. */
final class KeyDeskForms {
    private static final int MOST = 2000;

    private static final LocalForms FORMS = new LocalForms(PortalFrame.LANGUAGE);

    private KeyDeskForms() {}

    static FormPage rotation(KeyRole role, String algorithm, Form form) {
        var words = words();
        var chosen = algorithm.isEmpty()
                ? Fieldset.of(Form.hidden("/role", role.name()), reason(form))
                : Fieldset.of(Form.hidden("/role", role.name()), Form.hidden("/algorithm", algorithm), reason(form));
        return page(
                words.rotationTitle(words.roleWord(role)),
                words.rotationLead(),
                "/rotations?role=" + role + (algorithm.isEmpty() ? "" : "&algorithm=" + algorithm),
                form,
                List.of(chosen));
    }

    /**
     * The form by which a key is declared lost.
     *
     * @param follows what comes of it, in sentences
     */
    static FormPage compromise(KeyView key, String follows, Form form) {
        var words = words();
        var since = form.field(Field.Kind.MOMENT, "/compromisedAt", words.compromisedAt())
                .hint(words.compromisedAtHint());
        return page(
                words.compromiseTitle(words.roleWord(key.role())),
                words.keyShort(key.alg(), ShortKid.of(key.kid())) + " " + words.compromiseLead(),
                "/compromises?kid=" + key.kid(),
                form,
                Stream.concat(
                                told(follows),
                                Stream.of(Fieldset.of(Form.hidden("/kid", key.kid()), since, reason(form))))
                        .toList());
    }

    /**
     * Whoever approves reads what was proposed, and why.
     *
     * @param follows what comes of it, in sentences
     */
    static FormPage move(KeyProposalView proposal, ProposalMove to, String follows, Form form) {
        var words = words();
        var lost = Optional.ofNullable(proposal.compromisedAt())
                .map(at -> " " + words.lostSince(FORMS.moment(at)))
                .orElse("");
        return new FormPage(
                words.proposed(proposal.kind(), words.roleWord(proposal.role())),
                words.keyGiven(proposal.kid()) + lost + " " + words.reasonGiven(proposal.reason()),
                KeyDeskSection.PATH + "/proposals/" + proposal.id() + "/move?kind=" + proposal.kind() + "&to=" + to,
                words.move(to),
                KeyDeskSection.PATH,
                form,
                told(follows).toList());
    }

    /** What comes of it, as a part of the form that is read and not filled in. */
    private static Stream<Fieldset> told(String follows) {
        return follows.isEmpty()
                ? Stream.empty()
                : Stream.of(Fieldset.of(words().follows()).lead(follows.strip()));
    }

    static KeyDeskMessages words() {
        return Words.in(PortalFrame.LANGUAGE, KeyDeskMessages.class);
    }

    private static FormPage page(String title, String lead, String door, Form form, List<Fieldset> sets) {
        return new FormPage(title, lead, KeyDeskSection.PATH + door, words().send(), KeyDeskSection.PATH, form, sets);
    }

    private static Field reason(Form form) {
        return form.prose("/reason", words().reason())
                .hint(words().reasonHint())
                .most(MOST);
    }
}
