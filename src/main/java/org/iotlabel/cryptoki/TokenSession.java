package org.iotlabel.cryptoki;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** A session in which the user of the token is logged in. It stays open: closing the last one would log Java's provider out. */
final class TokenSession {
    /** CKF_SERIAL_SESSION and CKF_RW_SESSION. */
    private static final long SERIAL_TO_WRITE = 0x4 | 0x2;

    private static final long USER = 1;
    private static final long ALREADY_LOGGED_IN = 0x100;
    private static final byte EMPTY_SLOTS_TOO = 0;
    private static final int AT_ONCE = 64;

    private static final long NO_SUCH_MECHANISM = 0x70;
    /** Two sizes and flags. */
    private static final long MECHANISM_INFO = 3 * Long.BYTES;

    private final Cryptoki library;
    private final long slot;
    private final long handle;

    private TokenSession(Cryptoki library, long slot, long handle) {
        this.library = library;
        this.slot = slot;
        this.handle = handle;
    }

    static TokenSession open(Cryptoki library, int slotIndex, char[] pin) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            var place = memory.allocate(JAVA_LONG);
            var slot = slot(library, slotIndex, memory);
            library.call(
                    CryptokiFunction.OPEN_SESSION,
                    slot,
                    SERIAL_TO_WRITE,
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    place);
            var session = new TokenSession(library, slot, place.get(JAVA_LONG, 0));
            session.logIn(memory, pin);
            return session;
        }
    }

    private static long slot(Cryptoki library, int index, Arena memory) throws CryptokiFault {
        var count = memory.allocate(JAVA_LONG);
        library.call(CryptokiFunction.GET_SLOT_LIST, EMPTY_SLOTS_TOO, MemorySegment.NULL, count);
        var slots = memory.allocate(JAVA_LONG, count.get(JAVA_LONG, 0));
        library.call(CryptokiFunction.GET_SLOT_LIST, EMPTY_SLOTS_TOO, slots, count);
        if (index < 0 || index >= count.get(JAVA_LONG, 0)) {
            throw new CryptokiFault("The library has no slot of that index");
        }
        return slots.getAtIndex(JAVA_LONG, index);
    }

    private void logIn(Arena memory, char[] pin) throws CryptokiFault {
        var written = memory.allocateFrom(JAVA_BYTE, new String(pin).getBytes(UTF_8));
        try {
            library.call(CryptokiFunction.LOGIN, handle, USER, written, written.byteSize());
        } catch (CryptokiFault fault) {
            if (!fault.is(ALREADY_LOGGED_IN)) {
                throw fault;
            }
        } finally {
            written.fill((byte) 0);
        }
    }

    /** Whether the token knows a mechanism. */
    boolean offers(long mechanism) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            library.call(
                    CryptokiFunction.GET_MECHANISM_INFO, slot, mechanism, memory.allocate(MECHANISM_INFO, Long.BYTES));
            return true;
        } catch (CryptokiFault fault) {
            if (fault.is(NO_SUCH_MECHANISM)) {
                return false;
            }
            throw fault;
        }
    }

    /** The objects that have all these attributes. */
    List<Long> find(List<Attribute> wanted) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            var template = Attribute.template(memory, wanted);
            library.call(CryptokiFunction.FIND_OBJECTS_INIT, handle, template, (long) wanted.size());
            try {
                return found(memory);
            } finally {
                library.call(CryptokiFunction.FIND_OBJECTS_FINAL, handle);
            }
        }
    }

    private List<Long> found(Arena memory) throws CryptokiFault {
        var found = new ArrayList<Long>();
        var handles = memory.allocate(JAVA_LONG, AT_ONCE);
        var count = memory.allocate(JAVA_LONG);
        do {
            library.call(CryptokiFunction.FIND_OBJECTS, handle, handles, (long) AT_ONCE, count);
            for (var i = 0; i < count.get(JAVA_LONG, 0); i++) {
                found.add(handles.getAtIndex(JAVA_LONG, i));
            }
        } while (count.get(JAVA_LONG, 0) == AT_ONCE);
        return found;
    }

    /** One attribute of an object. */
    byte[] value(long object, long type) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            var place = memory.allocate(Attribute.SIZE, Long.BYTES);
            Attribute.write(place, type, MemorySegment.NULL);
            library.call(CryptokiFunction.GET_ATTRIBUTE_VALUE, handle, object, place, 1L);
            var value = memory.allocate(Attribute.length(place));
            Attribute.write(place, type, value);
            library.call(CryptokiFunction.GET_ATTRIBUTE_VALUE, handle, object, place, 1L);
            return value.asSlice(0, Attribute.length(place)).toArray(JAVA_BYTE);
        }
    }

    void create(List<Attribute> attributes) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            library.call(
                    CryptokiFunction.CREATE_OBJECT,
                    handle,
                    Attribute.template(memory, attributes),
                    (long) attributes.size(),
                    memory.allocate(JAVA_LONG));
        }
    }

    /** Makes a pair of keys; gives the handle of the public one. */
    long generate(long mechanism, List<Attribute> open, List<Attribute> secret) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            var made = memory.allocate(JAVA_LONG);
            library.call(
                    CryptokiFunction.GENERATE_KEY_PAIR,
                    handle,
                    mechanism(memory, mechanism),
                    Attribute.template(memory, open),
                    (long) open.size(),
                    Attribute.template(memory, secret),
                    (long) secret.size(),
                    made,
                    memory.allocate(JAVA_LONG));
            return made.get(JAVA_LONG, 0);
        }
    }

    /** Signs with a key; the signature has at most that many bytes. */
    byte[] sign(long mechanism, long key, byte[] content, int longest) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            library.call(CryptokiFunction.SIGN_INIT, handle, mechanism(memory, mechanism), key);
            var signature = memory.allocate(longest);
            var length = memory.allocateFrom(JAVA_LONG, longest);
            library.call(
                    CryptokiFunction.SIGN,
                    handle,
                    memory.allocateFrom(JAVA_BYTE, content),
                    (long) content.length,
                    signature,
                    length);
            return signature.asSlice(0, length.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
        }
    }

    /** Without parameters. */
    private static MemorySegment mechanism(Arena memory, long type) {
        var mechanism = memory.allocate(2 * Long.BYTES + ADDRESS.byteSize(), Long.BYTES);
        mechanism.set(JAVA_LONG, 0, type);
        return mechanism;
    }
}
