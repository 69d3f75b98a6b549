package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
    private final VerificationConfig config;

    LiveTrust(KeyDocuments keys, LogKeys log, VerificationConfig config) {
        this.keys = keys;
        this.log = log;
        this.config = config;
    }

    Trust now() {
        var files = new ArrayList<byte[]>();
        files.add(keys.did());
        files.add(keys.jwks());
        files.add(keys.authority());
        keys.revocations().ifPresent(files::add);
        files.add(log.verifiers().stream()
                .map(key -> key.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8));
        var trust = new TrustFiles(files).trust().orElseThrow();
        return new Trust(
                trust.publicUrl(),
                trust.keys(),
                trust.authorities(),
                trust.revocations(),
                trust.log(),
                trust.statusLimit(),
                config.schemeClosedOn());
    }
}
