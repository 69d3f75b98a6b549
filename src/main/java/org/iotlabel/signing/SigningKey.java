package org.iotlabel.signing;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.operator.ContentSigner;

/** A handle to one private key: it signs, and never shows the key. */
public final class SigningKey {

    private final KeyAlias alias;
    private final UnaryOperator<byte[]> secret;
    private final PublishedKey published;
    private final List<X509Certificate> chain;

    /**
     * A handle.
     *
     * @param secret makes the raw signature of some content
     */
    SigningKey(KeyAlias alias, UnaryOperator<byte[]> secret, List<X509Certificate> chain) {
        this.alias = alias;
        this.secret = secret;
        this.chain = List.copyOf(chain);
        this.published = PublishedKey.of(
                alias.role(), alias.algorithm(), chain.getFirst().getPublicKey());
    }

    /** The key's name: its thumbprint (RFC 7638). */
    public String kid() {
        return published.kid();
    }

    /** What the key may sign. */
    public KeyRole role() {
        return published.role();
    }

    /** How the key signs. */
    public SignatureAlgorithm algorithm() {
        return published.algorithm();
    }

    /** The public half. */
    public PublishedKey published() {
        return published;
    }

    /**
     * The key's certificate, and those of its authority after it. For a role other than DOCUMENT it is a self-signed
     * envelope that nobody is asked to trust.
     */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The raw signature of the content, in the form that {@link SignatureAlgorithm} names. */
    public byte[] sign(byte[] content) {
        return secret.apply(content);
    }

    /** A signer for certificates, revocation lists and CMS (RFC 5652); one signature each. */
    public ContentSigner contentSigner() {
        return new KeyContentSigner(algorithm(), this::sign);
    }

    KeyAlias alias() {
        return alias;
    }

    @Override
    public String toString() {
        return "SigningKey[%s %s]".formatted(alias, kid());
    }
}
