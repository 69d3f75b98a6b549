package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iotlabel.keys.KeyDocuments;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.TrustFiles;

/** Whom the service believes: the very documents by which anybody else checks its labels, as they are now. */
@ApplicationScoped
class LiveTrust {
    private final KeyDocuments keys;
    private final LogKeys log;

    LiveTrust(KeyDocuments keys, LogKeys log) {
        this.keys = keys;
        this.log = log;
    }

    /** For documents of any kind. */
    Trust now() {
        var files = new ArrayList<>(ofCredentials());
        files.add(keys.authority());
        keys.revocations().ifPresent(files::add);
        return trust(files);
    }

    /** The files by which labels and lists are checked and no papers: they are in memory, and few when nothing changes. */
    List<byte[]> ofCredentials() {
        var verifiers = log.verifiers().stream().map(key -> key.line() + "\n").collect(Collectors.joining());
        return List.of(keys.did(), keys.jwks(), verifiers.getBytes(UTF_8));
    }

    static Trust trust(List<byte[]> files) {
        return new TrustFiles(files).trust().orElseThrow();
    }
}
