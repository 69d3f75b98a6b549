package org.iotlabel.verifier;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The files of a bundle: which name holds what. What bears another name, or is something else, is not vouched for. */
enum BundleName {
    CREDENTIAL("label\\.jwt", FileKind.CREDENTIAL),
    FACTS("label\\.json", FileKind.FACTS),
    SEAL("label\\.cose", FileKind.SEAL),
    SEAL_TEXT("label\\.cose\\.txt", FileKind.TEXT),
    CERTIFICATE("label(?:\\.[a-z]{2})?\\.pdf", FileKind.PAPER),
    PICTURE("(?:label(?:-[0-9]{1,3}mm)?|qr|seal)\\.png", FileKind.PICTURE),
    DRAWING("(?:label(?:-[0-9]{1,3}mm)?|qr|seal)\\.svg", FileKind.DRAWING),
    PROOF("(?:label(?:\\.(?:pdf|cose))?|support)\\.tlog-proof", FileKind.LOG_PROOF),
    STATUS_LIST("status/[0-9]{1,9}(?:-[a-z]{1,20})?\\.jwt", FileKind.STATUS_LIST),
    BASELINE("baseline\\.json", FileKind.BASELINE),
    DECISION("decision\\.json", FileKind.OTHER),
    GUIDE("README\\.txt", FileKind.OTHER),
    DID("keys/did\\.json", FileKind.DID),
    KEYS("keys/jwks\\.json", FileKind.JWKS),
    AUTHORITY("keys/ca\\.pem", FileKind.CERTIFICATE),
    REVOCATIONS("keys/ca\\.crl", FileKind.REVOCATIONS),
    LOG_KEYS("keys/vkey", FileKind.LOG_KEY);

    private final Pattern name;
    private final FileKind kind;

    BundleName(String name, FileKind kind) {
        this.name = Pattern.compile(name);
        this.kind = kind;
    }

    boolean isNamed(String file) {
        return name.matcher(file).matches();
    }

    /**
     * Lets pass a file that is what its name says.
     *
     * @throws Refused MALFORMED
     */
    static void require(String name, byte[] content) {
        var named = Arrays.stream(values())
                .filter(one -> one.isNamed(name))
                .findAny()
                .orElseThrow(() -> new Refused(
                        Reason.MALFORMED,
                        "UNKNOWN_FILE",
                        "The bundle holds a file that no bundle of a label has, so nobody has checked it: " + name
                                + "."));
        if (FileKind.of(content) != named.kind) {
            throw new Refused(
                    Reason.MALFORMED, "OTHER_CONTENT", "A file in the bundle is not what its name says: " + name + ".");
        }
    }
}
