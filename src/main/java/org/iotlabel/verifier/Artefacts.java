package org.iotlabel.verifier;

/** Files as what they are. */
public final class Artefacts {
    private Artefacts() {}

    /** The document that a content is; {@link Artefact.Unreadable} where it is none that can be checked by itself. */
    public static Artefact of(byte[] content) {
        return switch (FileKind.of(content)) {
            case CREDENTIAL -> new Artefact.Credential(text(content));
            case SEAL -> new Artefact.Seal(content);
            case TEXT -> new Artefact.Text(text(content));
            case PAPER -> new Artefact.Paper(content);
            case PICTURE -> new Artefact.Picture(content);
            case BUNDLE -> new Artefact.Bundle(content);
            case FACTS -> new Artefact.Facts(content);
            case JWKS,
                    DID,
                    CERTIFICATE,
                    REVOCATIONS,
                    STATUS_LIST,
                    LOG_KEY,
                    LOG_PROOF,
                    BASELINE,
                    DRAWING,
                    OTHER,
                    UNKNOWN -> new Artefact.Unreadable();
        };
    }

    private static String text(byte[] content) {
        return FileKind.text(content).orElse("");
    }
}
