package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/**
 * The proofs that the label's issue and the longest promise of support are in the public log; a label from before there was a
 * log lacks the one, and one without a further promise the other.
 */
@ApplicationScoped
class ProofInBundle implements BundlePart {
    private final LabelLog log;
    private final SupportPromises promises;

    ProofInBundle(LabelLog log, SupportPromises promises) {
        this.log = log;
        this.promises = promises;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var files = new TreeMap<String, byte[]>();
        if (log.isTold(serial)) {
            files.put("label.tlog-proof", log.proof(serial).text().getBytes(UTF_8));
        }
        promises.longest(serial)
                .map(promise -> log.proof(promise.ticket()).text().getBytes(UTF_8))
                .ifPresent(proof -> files.put("support.tlog-proof", proof));
        return files;
    }
}
