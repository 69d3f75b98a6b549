package org.iotlabel.cryptoki;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the library itself is asked for, because Java's provider does not lead to it. The numbers are those of its header file. */
public enum TokenAlgorithm {
    /** Ed25519 (RFC 8032). Without parameters CKM_EDDSA is the pure one (PKCS #11 3.1 section 6.3.17). */
    ED25519(
            0x40,
            new Mechanism(0x1055, 0x1057),
            new Length(32, 64),
            // The curve by its number 1.3.101.112, and, for libraries of version 3.0, by its name edwards25519; both in
            // DER.
            Attribute.EC_POINT,
            new Attribute(Attribute.EC_PARAMS, new byte[] {6, 3, 43, 101, 112}),
            new Attribute(
                    Attribute.EC_PARAMS,
                    new byte[] {19, 12, 'e', 'd', 'w', 'a', 'r', 'd', 's', '2', '5', '5', '1', '9'})),

    /** ML-DSA-44 (FIPS 204). Without parameters CKM_ML_DSA is pure, with an empty context (PKCS #11 3.2, "ML-DSA"). */
    ML_DSA_44(
            0x4A,
            new Mechanism(0x1C, 0x1D),
            new Length(1312, 2420),
            Attribute.VALUE,
            // CKP_ML_DSA_44.
            Attribute.of(Attribute.PARAMETER_SET, 1));

    private static final byte OCTET_STRING = 4;

    private final Attribute keyType;
    private final Mechanism mechanism;
    private final Length length;
    private final long publicHalf;
    private final List<Attribute> parameters;

    TokenAlgorithm(long keyType, Mechanism mechanism, Length length, long publicHalf, Attribute... parameters) {
        this.keyType = Attribute.of(Attribute.KEY_TYPE, keyType);
        this.mechanism = mechanism;
        this.length = length;
        this.publicHalf = publicHalf;
        this.parameters = List.of(parameters);
    }

    /** For making a pair of keys, and for signing with one. */
    private record Mechanism(long making, long signing) {}

    /** Of the public half and of a signature, in bytes. */
    private record Length(int publicHalf, int signature) {}

    Attribute keyType() {
        return keyType;
    }

    long making() {
        return mechanism.making();
    }

    long signing() {
        return mechanism.signing();
    }

    int signature() {
        return length.signature();
    }

    /** Which attribute of the public key says it. */
    long publicHalf() {
        return publicHalf;
    }

    /** What a pair is made of: the ways to say it, the newest first. */
    List<Attribute> parameters() {
        return parameters;
    }

    /** The public half bare, as its own specification has it; points may come as an octet string of DER (PKCS #11 3.1 section 6.3.5). */
    byte[] bare(byte[] told) throws CryptokiFault {
        var bare = Stream.of(told, unwrapped(told))
                .filter(form -> form.length == length.publicHalf())
                .findFirst();
        return bare.orElseThrow(() -> new CryptokiFault("The token tells a public key of another form"));
    }

    private static byte[] unwrapped(byte[] told) {
        var isString = told.length > 2 && told[0] == OCTET_STRING && told[1] == told.length - 2;
        return isString ? Arrays.copyOfRange(told, 2, told.length) : told;
    }
}
