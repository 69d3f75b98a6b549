package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The proof that the label's issue is in the public log; a label from before there was a log has none. */
@ApplicationScoped
class ProofInBundle implements BundlePart {
    private final LabelLog log;

    ProofInBundle(LabelLog log) {
        this.log = log;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        return log.isTold(serial)
                ? Map.of("label.tlog-proof", log.proof(serial).text().getBytes(UTF_8))
                : Map.of();
    }
}
