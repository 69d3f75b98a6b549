package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iotlabel.label.Serial;

/** What a file is, told by its content and never by its name. */
public enum FileKind {
    /** {@code label.jwt}. */
    CREDENTIAL(true),
    /** {@code label.cose}. */
    SEAL(true),
    /** {@code label.cose.txt}, or an address or serial in a text file. */
    TEXT(true),
    /** A PDF. */
    PAPER(true),
    /** A PNG or JPEG. */
    PICTURE(true),
    /** A ZIP. */
    BUNDLE(true),
    /** {@code label.json}: what a label states, with nobody's signature; held against the credential of its serial. */
    FACTS(true),
    /** A JWK Set. */
    JWKS(false),
    /** A DID document. */
    DID(false),
    /** An X.509 certificate, in DER or PEM. */
    CERTIFICATE(false),
    /** A certificate revocation list, in DER or PEM. */
    REVOCATIONS(false),
    /** A signed status list, of either form. */
    STATUS_LIST(false),
    /** Verifier keys of a log. */
    LOG_KEY(false),
    /** A proof of the log. */
    LOG_PROOF(false),
    /** A baseline. */
    BASELINE(false),
    /** A drawing, which can be looked at and not checked. */
    DRAWING(false),
    /** Another document of the scheme, such as a decision or an attestation, which is named by digests only. */
    OTHER(false),
    /** Nothing that is known here. */
    UNKNOWN(true);

    private static final Pattern JWS = Pattern.compile("[A-Za-z0-9_=-]*\\.[A-Za-z0-9_=-]*\\.[A-Za-z0-9_=-]*");
    private static final Pattern LOG_KEYS_LINE = Pattern.compile("[^+\\s]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}");
    private static final Pattern BASE_45 = Pattern.compile("[0-9A-Z $%*+./:-]{40,}");
    private static final int COSE_SIGN1 = 0xD2;
    private static final int LONGEST_KEYS = 100_000;

    private final boolean isArtefact;

    FileKind(boolean isArtefact) {
        this.isArtefact = isArtefact;
    }

    /** Whether it is something to be checked, and not something to check by. */
    public boolean isArtefact() {
        return isArtefact;
    }

    /** The kind of a content. */
    public static FileKind of(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return PAPER;
        }
        if (starts(content, 0x89, 'P', 'N', 'G') || starts(content, 0xFF, 0xD8, 0xFF)) {
            return PICTURE;
        }
        if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
            return BUNDLE;
        }
        if (starts(content, COSE_SIGN1)) {
            return SEAL;
        }
        // A sequence in DER begins like a text that begins with a nought, as a serial may.
        var encoded = starts(content, 0x30) ? X509Files.kindOf(content) : UNKNOWN;
        if (encoded != UNKNOWN) {
            return encoded;
        }
        return text(content).map(FileKind::ofText).orElse(UNKNOWN);
    }

    /** The text of a file without the line end that editors add; empty where it is none. */
    static Optional<String> text(byte[] content) {
        try {
            return Optional.of(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .strip());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static FileKind ofText(String text) {
        if (text.startsWith("{")) {
            return JsonKind.of(text);
        }
        if (text.startsWith("-----BEGIN ")) {
            return X509Files.kindOf(text.getBytes(UTF_8));
        }
        if (text.startsWith("c2sp.org/tlog-proof@")) {
            return LOG_PROOF;
        }
        if (text.startsWith("<svg") || text.startsWith("<?xml")) {
            return DRAWING;
        }
        if (JWS.matcher(text).matches()) {
            return JsonKind.ofJws(text);
        }
        var isShown = LabelLink.isAddress(text)
                || Serial.read(text).isPresent()
                || BASE_45.matcher(text).matches();
        if (isShown) {
            return TEXT;
        }
        return !text.isEmpty() && areLogKeys(text) ? LOG_KEY : prose(text);
    }

    private static boolean areLogKeys(String text) {
        return text.length() <= LONGEST_KEYS
                && text.lines().allMatch(line -> LOG_KEYS_LINE.matcher(line).matches());
    }

    /** A file that explains the others. */
    private static FileKind prose(String text) {
        return text.startsWith("This is everything that it takes to check one label") ? OTHER : UNKNOWN;
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
