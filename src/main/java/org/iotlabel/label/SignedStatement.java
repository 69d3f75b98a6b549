package org.iotlabel.label;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.signing.SigningInput;
import org.jspecify.annotations.Nullable;

/**
 * What a label states, under the signatures that it has had: the statement never changes once it is drawn up, whoever
 * signs it.
 */
@Embeddable
class SignedStatement {
    private String signingInput;

    @Nullable
    private String signature;

    private int edition = 1;

    @Column(updatable = false)
    private String certificateLanguages;

    @Nullable
    private String credential;

    @SuppressWarnings("NullAway.Init")
    protected SignedStatement() {}

    SignedStatement(SigningInput input, List<Locale> languages) {
        this.signingInput = input.text();
        this.certificateLanguages = CertificateLanguages.written(languages);
    }

    /** What is or was signed first, to the byte. */
    SigningInput input() {
        return new SigningInput(signingInput);
    }

    /** In which languages beside English there is a certificate that shows it, for good. */
    List<Locale> languages() {
        return CertificateLanguages.read(certificateLanguages);
    }

    /** Takes the first signature. */
    void sign(String made) {
        signature = made;
    }

    /**
     * The same statement under another header, before anybody has signed it.
     *
     * @throws IllegalStateException where it states something else
     */
    void redraw(SigningInput anew) {
        signingInput = same(anew.text());
    }

    /** The compact JWS that counts now; empty as long as nobody has signed. */
    Optional<String> jwt() {
        return Optional.ofNullable(credential)
                .or(() -> Optional.ofNullable(signature).map(made -> signingInput + "." + made));
    }

    int edition() {
        return edition;
    }

    void nextEdition() {
        edition++;
    }

    /**
     * A further edition under another signature.
     *
     * @throws IllegalStateException where it states something else
     */
    void nextEdition(String jwt) {
        credential = same(jwt);
        edition++;
    }

    private String same(String other) {
        if (!payload(other).equals(payload(signingInput))) {
            throw new IllegalStateException("what is signed anew states the same");
        }
        return other;
    }

    private static String payload(String jws) {
        return jws.split("\\.", -1)[1];
    }
}
