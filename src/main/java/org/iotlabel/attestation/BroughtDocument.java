package org.iotlabel.attestation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.attestation.AttestationDocument.WrittenClaim;
import org.iotlabel.desk.Difference;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.product.ProductDescription;
import org.jspecify.annotations.Nullable;

/** A document of an attestation that was brought and not taken: what was typed, and where a colleague wrote something else meanwhile. */
@ApplicationScoped
class BroughtDocument {
    private static final String FIELD = "#f" + AttestationForms.DOCUMENT;

    private final AttestationForms forms;
    private final CaseFile file;
    private final DocumentReader reader;
    private final DocumentSchema schema;
    private final ObjectMapper json;

    BroughtDocument(
            AttestationForms forms, CaseFile file, DocumentReader reader, DocumentSchema schema, ObjectMapper json) {
        this.forms = forms;
        this.file = file;
        this.reader = reader;
        this.schema = schema;
        this.json = json;
    }

    /**
     * The form with what was typed; where a colleague was faster, with the places that say something else now. To be asked for
     * once the document was refused: what was read before it is old.
     *
     * @throws org.iotlabel.problem.Problem NOT_FOUND where the attestation is not one of the caller's vendors'
     */
    FormPage again(UUID id, Form form) {
        var open = file.open(id);
        var page = forms.document(open, form);
        // What is no JSON was refused before anybody looked at its version.
        return form.isStale() ? page.beside(apart(form.value(AttestationForms.DOCUMENT), open)) : page;
    }

    /** Nothing of a document in which something is wrong: that is told once it is sent again. */
    private List<Difference> apart(String typed, Case open) {
        return schema.flawless(reader.read(typed.getBytes(UTF_8)))
                .map(yours -> apart(yours, open))
                .orElse(List.of());
    }

    private List<Difference> apart(AttestationDocument yours, Case open) {
        var theirs = AttestationDocument.of(open);
        var product = yours.product() == null ? theirs.product() : yours.product();
        var names = names(open.evidence());
        var words = new ChangeWords(open.baseline().document());
        return Change.between(tree(theirs, theirs.product(), names), tree(yours, product, names)).stream()
                .map(one -> new Difference(
                                FIELD,
                                words.place(one),
                                words.value(one.pointer(), one.after()),
                                words.value(one.pointer(), one.before()))
                        .narrowed())
                .toList();
    }

    private JsonNode tree(
            AttestationDocument document, @Nullable ProductDescription product, Map<String, String> names) {
        var claims = new TreeMap<String, WrittenClaim>();
        document.claims().forEach((id, claim) -> claims.put(id, plain(claim, names)));
        return json.valueToTree(new AttestationDocument(
                document.baseline(), document.level(), product, document.features(), claims, document.containment()));
    }

    /** In the one of the ways to write the same claim in which pieces of evidence are called by their files. */
    private static WrittenClaim plain(WrittenClaim claim, Map<String, String> names) {
        var evidence = Objects.requireNonNullElse(claim.evidence(), List.<String>of()).stream()
                .map(piece -> names.getOrDefault(piece, piece))
                .toList();
        return new WrittenClaim(
                claim.answer(),
                Objects.requireNonNullElse(claim.text(), ""),
                Objects.requireNonNullElse(claim.reason(), ""),
                evidence);
    }

    /** The files of the pieces by their digests; of two with one name neither is meant by it. */
    private static Map<String, String> names(List<EvidenceView> evidence) {
        return evidence.stream()
                .filter(one -> evidence.stream()
                        .noneMatch(other ->
                                !other.id().equals(one.id()) && other.fileName().equals(one.fileName())))
                .collect(toMap(one -> "sha256:" + one.sha256(), EvidenceView::fileName, (first, _) -> first));
    }
}
