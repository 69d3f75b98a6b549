package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationPage.words;
import static org.iotlabel.attestation.AttestationSection.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.ProductWorkflow;
import org.iotlabel.scheme.Feature;
import org.iotlabel.scheme.FeatureKind;
import org.iotlabel.scheme.PublishedBaselines;

/** The forms in which a vendor begins, answers and takes back. */
@ApplicationScoped
class AttestationForms {
    /** The whole document in one field: what is wrong in it is told by its places. */
    static final String DOCUMENT = "/json";

    private final ProductWorkflow products;
    private final PublishedBaselines baselines;
    private final AttestationLaw law;
    private final CaseFile file;

    AttestationForms(ProductWorkflow products, PublishedBaselines baselines, AttestationLaw law, CaseFile file) {
        this.products = products;
        this.baselines = baselines;
        this.law = law;
        this.file = file;
    }

    /** The product that a form is about; it is the vendor's own, or the door behind says that it is not. */
    static UUID product(Sent sent) {
        try {
            return UUID.fromString(sent.text("/product").orElse(""));
        } catch (IllegalArgumentException _) {
            throw Problem.notFound();
        }
    }

    FormPage draft(UUID product, Form form) {
        law.whyNotDraft().ifPresent(problem -> {
            throw problem;
        });
        var model = products.read(product, file.vendors()).description().model();
        var levels = baselines.inEffect().orElseThrow().document().levels().stream()
                .map(one -> new Option(
                        Integer.toString(one.number()), words().levelChoice(one.number(), one.name(), one.promise())))
                .toList();
        return new FormPage(
                words().begin(model),
                words().beginLead(),
                AttestationSection.PATH,
                words().beginNow(),
                "/portal/products/" + product,
                form,
                List.of(Fieldset.of(
                        Form.hidden("/product", product.toString()),
                        form.radios("/level", words().levelSought(), levels))));
    }

    FormPage features(Case open, Form form) {
        var id = open.attestation().id();
        return new FormPage(
                        writing().features(model(open)),
                        writing().featuresLead(),
                        at(id) + "/features",
                        writing().save(),
                        at(id),
                        form,
                        List.of(
                                questions(writing().aboutDevice(), FeatureKind.FEATURE, open, form),
                                questions(writing().aboutCircumstances(), FeatureKind.CONDITION, open, form)))
                .unless(law.whyNotWrite(open.attestation()), model(open));
    }

    private static Fieldset questions(String legend, FeatureKind kind, Case open, Form form) {
        var fields = new ArrayList<Field>(List.of(Form.object("/answers")));
        open.baseline().document().features().stream()
                .filter(feature -> feature.kind() == kind)
                .forEach(feature -> fields.add(question(feature, form)));
        return Fieldset.of(legend, fields.toArray(Field[]::new));
    }

    private static Field question(Feature feature, Form form) {
        return form.truth("/answers/" + feature.id(), feature.question()).hint(feature.help());
    }

    FormPage containment(Case open, Form form) {
        var id = open.attestation().id();
        var fields = new ArrayList<Field>(List.of(Form.object("/answers")));
        open.baseline()
                .document()
                .containment()
                .facts()
                .forEach(fact -> fields.add(
                        form.truth("/answers/" + fact.id(), fact.question()).hint(fact.consumer())));
        return new FormPage(
                        writing().containment(),
                        writing().containmentLead(model(open)),
                        at(id) + "/containment",
                        writing().save(),
                        at(id),
                        form,
                        List.of(Fieldset.of(fields.toArray(Field[]::new))))
                .unless(law.whyNotWrite(open.attestation()), model(open));
    }

    static FormPage withdrawal(Case open, Form form) {
        var id = open.attestation().id();
        return new FormPage(
                words().withdrawTitle(model(open)),
                words().withdrawLead(),
                at(id) + "/withdrawal",
                words().withdraw(),
                at(id),
                form,
                List.of(Fieldset.of(
                        form.prose("/reason", words().withdrawReason()).most(1000))));
    }

    FormPage document(Case open, Form form) {
        var at = at(open.attestation().id());
        return new FormPage(
                        writing().bringTitle(model(open)),
                        writing().bringLead(),
                        at + "/document/new",
                        writing().replace(),
                        at,
                        form,
                        List.of(Fieldset.of(form.prose(DOCUMENT, writing().document())
                                .hint(writing().documentHint()))))
                .unless(law.whyNotWrite(open.attestation()), model(open));
    }

    /** The same document as a file. */
    static FormPage file(FormPage page) {
        var form = Form.at(page.form().version());
        return new FormPage(
                writing().bringFile(),
                writing().bringFileLead(),
                page.back() + "/document/file",
                writing().replaceByFile(),
                page.back(),
                form,
                List.of(Fieldset.of(form.file("file", writing().documentFile()))));
    }

    private static String model(Case open) {
        return open.product().description().model();
    }

    static WritingMessages writing() {
        return Words.in(PortalFrame.LANGUAGE, WritingMessages.class);
    }
}
