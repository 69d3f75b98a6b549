package org.iotlabel.attestation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.desk.Difference;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.SeenPart;
import org.iotlabel.etag.Version;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An attestation that is brought as a document, and what a colleague wrote in it meanwhile. The form carries the digest of the whole
 * document as it was, with the description of the product, which the attestation does not hold itself.
 */
@ApplicationScoped
class BroughtDocument {
    private static final List<String> ANSWERS = List.of("features", "claims", "containment");
    private static final String PRODUCT = "product";

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
     * The blank form.
     *
     * @throws Problem NOT_FOUND where the attestation is not one of the caller's vendors'
     */
    FormPage form(UUID id) {
        var open = file.open(id);
        return forms.document(open, Form.at(SeenPart.version(AttestationDocument.of(open))));
    }

    /**
     * What the door is told as If-Match.
     *
     * @throws Problem NOT_FOUND as above; STALE where the document is not the one that the sender saw
     */
    String ifMatch(UUID id, Version seen) {
        var open = file.open(id);
        return SeenPart.ifMatch(seen, Long.toString(open.attestation().version()), AttestationDocument.of(open));
    }

    /**
     * The form with what was typed; where a colleague was faster, with the places that say something else now. To be asked for
     * once the document was refused: what was read before it is old.
     *
     * @throws Problem NOT_FOUND as above
     */
    FormPage again(UUID id, Form form) {
        var open = file.open(id);
        var page = forms.document(open, form);
        if (!form.isStale()) {
            return page;
        }
        // What is no JSON was refused before anybody looked at its version.
        var yours = reader.read(form.value(AttestationForms.DOCUMENT).getBytes(UTF_8));
        var field = "#" + form.prose(AttestationForms.DOCUMENT, "").id();
        var words = new ChangeWords(open.baseline().document());
        var isFlawless = schema.flawless(yours).isPresent();
        return page.beside(apart(yours, open).stream()
                .map(one -> told(one, field, isFlawless, words))
                .toList());
    }

    private List<Change> apart(JsonNode yours, Case open) {
        var names = names(open.evidence());
        var now = plain(json.valueToTree(AttestationDocument.of(open)), names);
        var sent = plain(yours.isObject() ? yours : json.createObjectNode(), names);
        if (!sent.has(PRODUCT)) {
            // The product stays described as it is.
            now.remove(PRODUCT);
        }
        return Change.between(now, sent);
    }

    /** In words, unless the document is not one that could be put into words; the product as the document writes it. */
    private static Difference told(Change change, String field, boolean isFlawless, ChangeWords words) {
        var isSource = !isFlawless || change.pointer().startsWith("/" + PRODUCT);
        return new Difference(
                        field,
                        words.place(change),
                        isSource ? written(change.after()) : words.value(change.pointer(), change.after()),
                        isSource ? written(change.before()) : words.value(change.pointer(), change.before()),
                        isSource)
                .narrowed();
    }

    private static String written(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        return value.isTextual() ? value.textValue() : value.toPrettyString();
    }

    /** The same document with every answer that it leaves out, and with its claims written in one of the ways to write them. */
    private static ObjectNode plain(JsonNode document, Map<String, String> names) {
        ObjectNode plain = document.deepCopy();
        ANSWERS.stream().filter(member -> !plain.has(member)).forEach(plain::putObject);
        plain.path("claims").forEach(claim -> {
            if (claim instanceof ObjectNode members) {
                strip(members, "text");
                strip(members, "reason");
                name(members, names);
            }
        });
        return plain;
    }

    private static void strip(ObjectNode claim, String member) {
        var text = claim.path(member);
        if (text.isTextual()) {
            claim.put(member, text.textValue().strip());
        }
        if (text.isNull() || text.asText("-").isBlank()) {
            claim.remove(member);
        }
    }

    /** Calls pieces of evidence by their files. */
    private static void name(ObjectNode claim, Map<String, String> names) {
        var evidence = claim.path("evidence");
        if (evidence.isNull() || evidence.isArray() && evidence.isEmpty()) {
            claim.remove("evidence");
        } else if (evidence instanceof ArrayNode pieces) {
            for (var place = 0; place < pieces.size(); place++) {
                pieces.set(
                        place,
                        names.getOrDefault(
                                pieces.path(place).asText(), pieces.path(place).asText()));
            }
        }
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
