package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.VerifierKey;

/**
 * What an audit saw last: the keys that it believes, and the signed checkpoint itself, which is the evidence should the
 * log ever show another past.
 */
record AuditState(List<String> keys, String checkpoint) {
    /**
     * Reads what an earlier audit kept; empty where it is the first.
     *
     * @throws Failure when the file is something else
     */
    static Optional<AuditState> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var state = CanonicalJson.parse(Files.readAllBytes(file)).as(AuditState.class);
            state.note();
            state.verifiers();
            return Optional.of(state);
        } catch (NotCanonical | IllegalArgumentException | NullPointerException | MalformedLog e) {
            throw new Failure(file + " was not written by an audit");
        }
    }

    SignedNote note() {
        return SignedNote.parse(checkpoint.getBytes(UTF_8));
    }

    List<VerifierKey> verifiers() {
        return keys.stream().map(VerifierKey::parse).toList();
    }

    /** Writes it beside and puts it in place, so that a crash leaves the old one or the new one. */
    void write(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, CanonicalJson.of(this).bytes());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
