package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.certification.Decisions;

/** The label's own documents, the decision behind it, and how to begin. */
@ApplicationScoped
class DocumentsInBundle implements BundlePart {
    private static final String README = """
            This is everything that it takes to check one label without its issuer.

            label.json       what the label states
            label.jwt        the same with the issuer's signature (W3C Verifiable Credential)
            label.cose       its gist with a signature, for the seal in seal.svg
            label.pdf        the certificate for people, signed; label.xx.pdf the same in other languages
            label*.svg/png   the label for packaging; qr.* the code on it
            decision.json    the decision by which the label was granted
            baseline.json    what it was assessed by
            label.tlog-proof the proof that the issue is in the public log
            label.pdf.tlog-proof, label.cose.tlog-proof  the same of the certificate in all its languages, and of the seal
            support.tlog-proof  the same of the longest promise of updates, where one was made after the issue
            status/          the status lists, as they are when this file is made
            keys/            the issuer's public keys, as they are when this file is made

            A bundle proves itself only against keys that you have from elsewhere: compare keys/jwks.json with
            /.well-known/jwks.json of the issuer, or with a copy that you trust. Keys that
            were fetched before one of them was lost, or before the end of the scheme was
            announced, do not know of it: fetch them anew with the status lists.
            """;

    private final Labels labels;
    private final LabelDocuments documents;
    private final Decisions decisions;

    DocumentsInBundle(Labels labels, LabelDocuments documents, Decisions decisions) {
        this.labels = labels;
        this.documents = documents;
        this.decisions = decisions;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var files = new TreeMap<String, byte[]>();
        documents.of(serial).forEach(one -> files.put(one.name().fileName(), one.content()));
        decisions
                .grantedDocument(labels.of(serial).decision())
                .ifPresent(decision -> files.put("decision.json", decision.bytes()));
        files.put("README.txt", README.getBytes(UTF_8));
        return files;
    }
}
