package org.iotlabel.cryptoki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys in a token that Java's provider does not lead to, each with a certificate beside it. The private halves are made in the
 * token, are sensitive and cannot be extracted. One call at a time: a session of a token does one thing after the other.
 */
public final class TokenKeys {
    private static final int ID = 20;

    private final Loading library;
    private final int slotIndex;
    private final char[] pin;
    private Optional<TokenSession> session = Optional.empty();

    private TokenKeys(Loading library, int slotIndex, char[] pin) {
        this.library = library;
        this.slotIndex = slotIndex;
        this.pin = pin.clone();
    }

    /** Where a library comes from. */
    @FunctionalInterface
    private interface Loading {
        Cryptoki load() throws CryptokiFault;
    }

    /**
     * Those in a token of a library that Java's provider has initialised; nothing is asked yet.
     *
     * @param slotIndex the token's place in the list of slots, from 0
     */
    public static TokenKeys of(Path library, int slotIndex, char[] pin) {
        return new TokenKeys(() -> Cryptoki.load(library), slotIndex, pin);
    }

    /** Those in the first token of a library that lies in memory: its list of functions (CK_FUNCTION_LIST). */
    public static TokenKeys of(MemorySegment functions, char[] pin) {
        return new TokenKeys(() -> Cryptoki.of(functions), 0, pin);
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
     * @param publicHalf bare, as the specification of its algorithm has it
     */
    @SuppressWarnings("ArrayRecordComponent") // Read at once by whoever asks.
    public record Made(byte[] id, byte[] publicHalf) {}

    /** Whether this machine's form of the interface is known: 64 bits, and not Windows. */
    public static boolean isKnownHere() {
        return Cryptoki.isKnownForm();
    }

    /** Whether the token makes keys of that kind and signs with them. */
    public boolean offers(TokenAlgorithm algorithm) throws CryptokiFault {
        return inSession(token -> token.offers(algorithm.making()) && token.offers(algorithm.signing()));
    }

    /** All keys of that kind that have a certificate. */
    public List<Entry> entries(TokenAlgorithm algorithm) throws CryptokiFault {
        return inSession(token -> {
            var entries = new ArrayList<Entry>();
            for (var certificate : token.find(List.of(Attribute.of(Attribute.CLASS, Attribute.A_CERTIFICATE)))) {
                var id = token.value(certificate, Attribute.ID);
                if (!token.find(ofKey(algorithm, id)).isEmpty()) {
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
    public byte[] sign(TokenAlgorithm algorithm, byte[] id, byte[] content) throws CryptokiFault {
        return inSession(token -> {
            var keys = token.find(ofKey(algorithm, id));
            if (keys.size() != 1) {
                throw new CryptokiFault("The token has no such key any more");
            }
            return token.sign(algorithm.signing(), keys.getFirst(), content, algorithm.signature());
        });
    }

    /** Makes a key. */
    public Made make(TokenAlgorithm algorithm, String label) throws CryptokiFault {
        var id = new byte[ID];
        new SecureRandom().nextBytes(id);
        return inSession(token -> {
            var key = made(token, algorithm, label, id);
            return new Made(id, algorithm.bare(token.value(key, algorithm.publicHalf())));
        });
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

    private static List<Attribute> ofKey(TokenAlgorithm algorithm, byte[] id) {
        return List.of(
                Attribute.of(Attribute.CLASS, Attribute.A_PRIVATE_KEY),
                algorithm.keyType(),
                new Attribute(Attribute.ID, id));
    }

    private static long made(TokenSession token, TokenAlgorithm algorithm, String label, byte[] id)
            throws CryptokiFault {
        var ways = algorithm.parameters();
        for (var way : ways.subList(0, ways.size() - 1)) {
            try {
                return made(token, algorithm, way, named(label, id));
            } catch (CryptokiFault fault) {
                if (fault.isOfTheSession()) {
                    throw fault;
                }
            }
        }
        return made(token, algorithm, ways.getLast(), named(label, id));
    }

    private static List<Attribute> named(String label, byte[] id) {
        return List.of(
                Attribute.of(Attribute.TOKEN, true),
                Attribute.of(Attribute.LABEL, label),
                new Attribute(Attribute.ID, id));
    }

    private static long made(TokenSession token, TokenAlgorithm algorithm, Attribute parameters, List<Attribute> named)
            throws CryptokiFault {
        var open = new ArrayList<>(named);
        open.add(algorithm.keyType());
        open.add(Attribute.of(Attribute.PRIVATE, false));
        open.add(Attribute.of(Attribute.VERIFY, true));
        open.add(parameters);
        var secret = new ArrayList<>(named);
        secret.add(algorithm.keyType());
        secret.add(Attribute.of(Attribute.PRIVATE, true));
        secret.add(Attribute.of(Attribute.SIGN, true));
        secret.add(Attribute.of(Attribute.SENSITIVE, true));
        secret.add(Attribute.of(Attribute.EXTRACTABLE, false));
        return token.generate(algorithm.making(), open, secret);
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
        var opened = TokenSession.open(library.load(), slotIndex, pin);
        session = Optional.of(opened);
        return work.in(opened);
    }

    @Override
    public String toString() {
        return "TokenKeys[slot " + slotIndex + "]";
    }
}
