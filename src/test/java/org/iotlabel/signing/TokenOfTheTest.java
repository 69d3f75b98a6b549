package org.iotlabel.signing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/**
 * A token that makes ML-DSA-44, behind functions of C as a library has them: PKCS #11 3.2, of which Debian has none. It says no
 * to whatever the specification does not let a caller say.
 */
final class TokenOfTheTest {
    static final String PIN = "1234";

    private static final int FUNCTIONS = 68;
    private static final long SLOT = 7;
    private static final long SESSION = 11;

    private static final long OK = 0;
    private static final long ARGUMENTS_BAD = 0x7;
    private static final long PIN_INCORRECT = 0xA0;
    private static final long MECHANISM_INVALID = 0x70;
    private static final long SESSION_INVALID = 0xB3;
    private static final long TEMPLATE_INCONSISTENT = 0xD1;
    private static final long NOT_LOGGED_IN = 0x101;
    private static final long BUFFER_TOO_SMALL = 0x150;

    private static final long MAKING = 0x1C;
    private static final long SIGNING = 0x1D;
    private static final long ML_DSA = 0x4A;
    private static final long CLASS = 0x0;
    private static final long VALUE = 0x11;
    private static final long KEY_TYPE = 0x100;
    private static final long SENSITIVE = 0x103;
    private static final long EXTRACTABLE = 0x162;
    private static final long PARAMETER_SET = 0x61D;

    private final Map<Long, Map<Long, byte[]>> objects = new TreeMap<>();
    private final Map<Long, PrivateKey> secrets = new HashMap<>();
    private final Queue<Long> found = new ArrayDeque<>();
    private boolean isLoggedIn;
    private long signer;

    /** The list of its functions, each at its place; the others are not there. */
    MemorySegment functions() throws ReflectiveOperationException {
        var list = Arena.global().allocate(ADDRESS.byteSize() * (FUNCTIONS + 1), ADDRESS.byteSize());
        put(list, 4, "slots", "bpp");
        put(list, 8, "mechanism", "llp");
        put(list, 12, "open", "llppp");
        put(list, 18, "login", "llpl");
        put(list, 20, "create", "lplp");
        put(list, 24, "attribute", "llpl");
        put(list, 26, "find", "lpl");
        put(list, 27, "next", "lplp");
        put(list, 28, "found", "l");
        put(list, 42, "begin", "lpl");
        put(list, 43, "sign", "lplpp");
        put(list, 59, "generate", "lpplplpp");
        return list;
    }

    private void put(MemorySegment list, int place, String name, String letters) throws ReflectiveOperationException {
        var layouts = letters.chars()
                .mapToObj(letter -> letter == 'b' ? JAVA_BYTE : letter == 'l' ? JAVA_LONG : (MemoryLayout) ADDRESS)
                .toArray(MemoryLayout[]::new);
        var types = letters.chars()
                .mapToObj(letter -> letter == 'b' ? byte.class : letter == 'l' ? long.class : MemorySegment.class)
                .toArray(Class[]::new);
        var method = MethodHandles.lookup().bind(this, name, MethodType.methodType(long.class, types));
        var stub = Linker.nativeLinker().upcallStub(method, FunctionDescriptor.of(JAVA_LONG, layouts), Arena.global());
        list.set(ADDRESS, ADDRESS.byteSize() * (place + 1), stub);
    }

    private long slots(byte present, MemorySegment slots, MemorySegment count) {
        wide(count).set(JAVA_LONG, 0, 1);
        if (slots.address() != 0) {
            wide(slots).set(JAVA_LONG, 0, SLOT);
        }
        return OK;
    }

    private long mechanism(long slot, long mechanism, MemorySegment info) {
        return slot == SLOT && (mechanism == MAKING || mechanism == SIGNING) ? OK : MECHANISM_INVALID;
    }

    private long open(long slot, long flags, MemorySegment own, MemorySegment notify, MemorySegment session) {
        wide(session).set(JAVA_LONG, 0, SESSION);
        return slot == SLOT && flags == 6 ? OK : ARGUMENTS_BAD;
    }

    private long login(long session, long user, MemorySegment pin, long length) {
        isLoggedIn = session == SESSION && user == 1 && PIN.equals(new String(bytes(pin, length)));
        return isLoggedIn ? OK : PIN_INCORRECT;
    }

    private long create(long session, MemorySegment template, long count, MemorySegment made) {
        wide(made).set(JAVA_LONG, 0, add(template(template, count)));
        return OK;
    }

    private long add(Map<Long, byte[]> attributes) {
        var handle = objects.size() + 1L;
        objects.put(handle, attributes);
        return handle;
    }

    private long attribute(long session, long object, MemorySegment place, long count) {
        var wanted = wide(place);
        var value = objects.get(object).get(wanted.get(JAVA_LONG, 0));
        var target = wanted.get(ADDRESS, Long.BYTES);
        wanted.set(JAVA_LONG, 2 * Long.BYTES, value.length);
        if (target.address() != 0) {
            wide(target).asSlice(0, value.length).copyFrom(MemorySegment.ofArray(value));
        }
        return OK;
    }

    private long find(long session, MemorySegment template, long count) {
        if (session != SESSION) {
            return SESSION_INVALID;
        }
        var wanted = template(template, count);
        found.clear();
        objects.forEach((handle, attributes) -> {
            if (wanted.entrySet().stream()
                    .allMatch(one -> Arrays.equals(one.getValue(), attributes.get(one.getKey())))) {
                found.add(handle);
            }
        });
        return OK;
    }

    private long next(long session, MemorySegment handles, long most, MemorySegment count) {
        var given = 0L;
        while (given < most && !found.isEmpty()) {
            wide(handles).setAtIndex(JAVA_LONG, given++, found.remove());
        }
        wide(count).set(JAVA_LONG, 0, given);
        return OK;
    }

    private long found(long session) {
        return OK;
    }

    private long begin(long session, MemorySegment mechanism, long key) {
        signer = key;
        return isBare(mechanism, SIGNING) && secrets.containsKey(key) ? OK : MECHANISM_INVALID;
    }

    private long sign(long session, MemorySegment content, long length, MemorySegment signature, MemorySegment place) {
        try {
            var signing = Signature.getInstance("ML-DSA-44");
            signing.initSign(secrets.get(signer));
            signing.update(bytes(content, length));
            var made = signing.sign();
            if (wide(place).get(JAVA_LONG, 0) < made.length) {
                return BUFFER_TOO_SMALL;
            }
            wide(signature).asSlice(0, made.length).copyFrom(MemorySegment.ofArray(made));
            wide(place).set(JAVA_LONG, 0, made.length);
            return OK;
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private long generate(
            long session,
            MemorySegment mechanism,
            MemorySegment open,
            long openCount,
            MemorySegment secret,
            long secretCount,
            MemorySegment openHandle,
            MemorySegment secretHandle) {
        var asked = template(open, openCount);
        var kept = template(secret, secretCount);
        if (!isLoggedIn) {
            return NOT_LOGGED_IN;
        }
        if (!isBare(mechanism, MAKING)) {
            return MECHANISM_INVALID;
        }
        if (!is(asked, PARAMETER_SET, 1) || !is(asked, KEY_TYPE, ML_DSA) || !is(kept, KEY_TYPE, ML_DSA)) {
            return TEMPLATE_INCONSISTENT;
        }
        // What no caller of ours may forget: that nobody reads the private half.
        if (kept.get(SENSITIVE)[0] != 1 || kept.get(EXTRACTABLE)[0] != 0) {
            return TEMPLATE_INCONSISTENT;
        }
        try {
            var pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
            asked.put(CLASS, number(2));
            asked.put(VALUE, RawPublicKey.of(pair.getPublic()));
            kept.put(CLASS, number(3));
            wide(openHandle).set(JAVA_LONG, 0, add(asked));
            var handle = add(kept);
            secrets.put(handle, pair.getPrivate());
            wide(secretHandle).set(JAVA_LONG, 0, handle);
            return OK;
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Without parameters. */
    private static boolean isBare(MemorySegment mechanism, long type) {
        var read = wide(mechanism);
        return read.get(JAVA_LONG, 0) == type
                && read.get(ADDRESS, Long.BYTES).address() == 0
                && read.get(JAVA_LONG, 2 * Long.BYTES) == 0;
    }

    private static boolean is(Map<Long, byte[]> attributes, long type, long number) {
        return Arrays.equals(number(number), attributes.get(type));
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(number)
                .array();
    }

    private static Map<Long, byte[]> template(MemorySegment template, long count) {
        var attributes = new HashMap<Long, byte[]>();
        for (var i = 0; i < count; i++) {
            var one = wide(template).asSlice(i * 3L * Long.BYTES, 3L * Long.BYTES);
            attributes.put(
                    one.get(JAVA_LONG, 0), bytes(one.get(ADDRESS, Long.BYTES), one.get(JAVA_LONG, 2 * Long.BYTES)));
        }
        return attributes;
    }

    private static byte[] bytes(MemorySegment place, long length) {
        return place.reinterpret(length).toArray(JAVA_BYTE);
    }

    private static MemorySegment wide(MemorySegment place) {
        return place.reinterpret(Integer.MAX_VALUE);
    }
}
