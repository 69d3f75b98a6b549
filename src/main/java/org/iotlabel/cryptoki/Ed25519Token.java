package org.iotlabel.cryptoki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keys for Ed25519 (RFC 8032) in a token, each with a certificate beside it. The private halves are made in the token, are
 * sensitive and cannot be extracted. One call at a time: a session of a token does one thing after the other.
 */
public final class Ed25519Token {
    /** CKM_EC_EDWARDS_KEY_PAIR_GEN. */
    private static final long MAKING = 0x1055;

    /** CKM_EDDSA; without parameters it is pure Ed25519 (PKCS #11 3.1 section 6.3.17). */
    private static final long SIGNING = 0x1057;

    /** The curve by its number 1.3.101.112, and, for libraries of version 3.0, by its name edwards25519; both in DER. */
    private static final List<byte[]> CURVE = List.of(
            new byte[] {6, 3, 43, 101, 112},
            new byte[] {19, 12, 'e', 'd', 'w', 'a', 'r', 'd', 's', '2', '5', '5', '1', '9'});

    private static final int POINT = 32;
    private static final int SIGNATURE = 64;
    private static final int ID = 20;

    private final Path library;
    private final int slotIndex;
    private final char[] pin;
    private Optional<TokenSession> session = Optional.empty();

    /**
     * A token of a library that Java's provider has initialised; nothing is asked yet.
     *
     * @param slotIndex the token's place in the list of slots, from 0
     */
    public Ed25519Token(Path library, int slotIndex, char[] pin) {
        this.library = library;
        this.slotIndex = slotIndex;
        this.pin = pin.clone();
    }

    /**
     * A key with its certificate.
     *
     * @param label its name
     * @param id what ties the objects of one key together
     * @param certificate as DER
     */
    @SuppressWarnings("ArrayRecordComponent") // Read at once by whoever asks.
    public record Entry(String label, byte[] id, byte[] certificate) {}

    /**
     * A key that was made, without a certificate so far.
     *
     * @param point the public half, as 32 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // Read at once by whoever asks.
    public record Made(byte[] id, byte[] point) {}

    /** Whether this machine's form of the interface is known: 64 bits, and not Windows. */
    public static boolean isKnownHere() {
        return Cryptoki.isKnownForm();
    }

    /** All keys that have a certificate. */
    public List<Entry> entries() throws CryptokiFault {
        return inSession(token -> {
            var entries = new ArrayList<Entry>();
            for (var certificate : token.find(List.of(Attribute.of(Attribute.CLASS, Attribute.A_CERTIFICATE)))) {
                var id = token.value(certificate, Attribute.ID);
                if (!token.find(ofKey(id)).isEmpty()) {
                    entries.add(new Entry(
                            new String(token.value(certificate, Attribute.LABEL), UTF_8),
                            id,
                            token.value(certificate, Attribute.VALUE)));
                }
            }
            return entries;
        });
    }

    /** Signs with the key of that id. */
    public byte[] sign(byte[] id, byte[] content) throws CryptokiFault {
        return inSession(token -> {
            var keys = token.find(ofKey(id));
            if (keys.size() != 1) {
                throw new CryptokiFault("The token has no such key any more");
            }
            return token.sign(SIGNING, keys.getFirst(), content, SIGNATURE);
        });
    }

    /** Makes a key. */
    public Made make(String label) throws CryptokiFault {
        var id = new byte[ID];
        new SecureRandom().nextBytes(id);
        return inSession(token -> new Made(id, point(token.value(made(token, label, id), Attribute.EC_POINT))));
    }

    /** Lays the certificate beside the key that was made. */
    public void certify(String label, Made key, byte[] certificate, byte[] subject) throws CryptokiFault {
        inSession(token -> {
            token.create(List.of(
                    Attribute.of(Attribute.CLASS, Attribute.A_CERTIFICATE),
                    Attribute.of(Attribute.CERTIFICATE_TYPE, 0),
                    Attribute.of(Attribute.TOKEN, true),
                    Attribute.of(Attribute.PRIVATE, false),
                    Attribute.of(Attribute.LABEL, label),
                    new Attribute(Attribute.ID, key.id()),
                    new Attribute(Attribute.SUBJECT, subject),
                    new Attribute(Attribute.VALUE, certificate)));
            return true;
        });
    }

    private static List<Attribute> ofKey(byte[] id) {
        return List.of(
                Attribute.of(Attribute.CLASS, Attribute.A_PRIVATE_KEY),
                Attribute.of(Attribute.KEY_TYPE, Attribute.EDWARDS),
                new Attribute(Attribute.ID, id));
    }

    private static long made(TokenSession token, String label, byte[] id) throws CryptokiFault {
        try {
            return made(token, label, id, CURVE.getFirst());
        } catch (CryptokiFault fault) {
            if (fault.isOfTheSession()) {
                throw fault;
            }
            return made(token, label, id, CURVE.getLast());
        }
    }

    private static long made(TokenSession token, String label, byte[] id, byte[] curve) throws CryptokiFault {
        var both = List.of(
                Attribute.of(Attribute.TOKEN, true),
                Attribute.of(Attribute.LABEL, label),
                new Attribute(Attribute.ID, id));
        var open = new ArrayList<>(both);
        open.add(Attribute.of(Attribute.PRIVATE, false));
        open.add(Attribute.of(Attribute.VERIFY, true));
        open.add(new Attribute(Attribute.EC_PARAMS, curve));
        var secret = new ArrayList<>(both);
        secret.add(Attribute.of(Attribute.PRIVATE, true));
        secret.add(Attribute.of(Attribute.SIGN, true));
        secret.add(Attribute.of(Attribute.SENSITIVE, true));
        secret.add(Attribute.of(Attribute.EXTRACTABLE, false));
        return token.generate(MAKING, open, secret);
    }

    /** Bare, or as an octet string of DER: libraries differ (PKCS #11 3.1 section 6.3.5). */
    private static byte[] point(byte[] told) throws CryptokiFault {
        if (told.length != POINT && !(told.length == POINT + 2 && told[0] == 4 && told[1] == POINT)) {
            throw new CryptokiFault("The token tells a public key of another form");
        }
        return Arrays.copyOfRange(told, told.length - POINT, told.length);
    }

    /** What is done in a session. */
    @FunctionalInterface
    private interface Work<T> {
        T in(TokenSession token) throws CryptokiFault;
    }

    /** Does it again in another session where the token was taken out and put back, or somebody logged out. */
    private synchronized <T> T inSession(Work<T> work) throws CryptokiFault {
        if (session.isPresent()) {
            try {
                return work.in(session.get());
            } catch (CryptokiFault fault) {
                if (!fault.isOfTheSession()) {
                    throw fault;
                }
            }
        }
        var opened = TokenSession.open(Cryptoki.load(library), slotIndex, pin);
        session = Optional.of(opened);
        return work.in(opened);
    }

    @Override
    public String toString() {
        return "Ed25519Token[" + library.getFileName() + "]";
    }
}
