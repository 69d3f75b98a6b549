package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.transparency.LogProof;

/** The proofs that the label's issue and its signed documents are in the public log; what is older than that has none. */
@ApplicationScoped
class ProofInBundle implements BundlePart {
    private final LabelLog log;
    private final DocumentLog documents;

    ProofInBundle(LabelLog log, DocumentLog documents) {
        this.log = log;
        this.documents = documents;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var files = new TreeMap<String, byte[]>();
        if (log.isTold(serial)) {
            files.put(LabelProofResource.LABEL, bytes(log.proof(serial)));
        }
        if (documents.isTold(serial, LabelDocumentName.SEAL)) {
            files.put(
                    LabelProofResource.SEAL, bytes(documents.proof(serial, LabelDocumentName.SEAL, Integer.MAX_VALUE)));
        }
        if (documents.isTold(serial, LabelDocumentName.CERTIFICATE)) {
            files.put(
                    LabelProofResource.CERTIFICATE,
                    bytes(documents.proof(serial, LabelDocumentName.CERTIFICATE, Integer.MAX_VALUE)));
        }
        return files;
    }

    private static byte[] bytes(LogProof proof) {
        return proof.text().getBytes(UTF_8);
    }
}
