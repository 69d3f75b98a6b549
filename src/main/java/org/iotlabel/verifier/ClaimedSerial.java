package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.Serial;

/**
 * The serial that a document names which nobody can believe. It says nothing of the document and nothing of a label: it is good
 * for leading people to the label's own page, which tells what counts.
 */
public final class ClaimedSerial {
    private ClaimedSerial() {}

    /** The one serial that stands in a document; empty where there is none, or several, or it cannot be read. */
    public static Optional<Serial> in(Artefact document) {
        try {
            var named = files(document).stream()
                    .flatMap(ClaimedSerial::inFile)
                    .distinct()
                    .limit(2)
                    .toList();
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private static Collection<byte[]> files(Artefact document) {
        return switch (document) {
            case Artefact.Credential one -> List.of(one.compact().getBytes(US_ASCII));
            case Artefact.Facts one -> List.of(one.json());
            case Artefact.Paper one -> new PdfStreams(one.pdf()).contents();
            case Artefact.Bundle one -> ZipFiles.of(one.zip()).values();
            // A seal is not read before its signature holds, and a code leads to a label by itself.
            case Artefact.Seal _, Artefact.Text _, Artefact.Picture _, Artefact.Named _, Artefact.Unreadable _ ->
                List.of();
        };
    }

    private static Stream<Serial> inFile(byte[] file) {
        return switch (FileKind.of(file)) {
            case CREDENTIAL ->
                named(JsonKind.part(new String(file, US_ASCII).strip(), 1).path("credentialSubject"));
            case FACTS -> named(JsonKind.tree(file));
            case SEAL,
                    TEXT,
                    PAPER,
                    PICTURE,
                    BUNDLE,
                    JWKS,
                    DID,
                    CERTIFICATE,
                    REVOCATIONS,
                    STATUS_LIST,
                    LOG_KEY,
                    LOG_PROOF,
                    BASELINE,
                    DRAWING,
                    OTHER,
                    UNKNOWN -> Stream.empty();
        };
    }

    private static Stream<Serial> named(JsonNode facts) {
        return Serial.read(facts.path("serial").asText()).stream();
    }
}
