package org.iotlabel.cryptoki;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;

/** What is called of a library: its place in the list of functions, and its parameters (PKCS #11 3.1 section 5). */
enum CryptokiFunction {
    GET_SLOT_LIST(4, "bpp"),
    GET_MECHANISM_INFO(8, "llp"),
    OPEN_SESSION(12, "llppp"),
    LOGIN(18, "llpl"),
    CREATE_OBJECT(20, "lplp"),
    GET_ATTRIBUTE_VALUE(24, "llpl"),
    FIND_OBJECTS_INIT(26, "lpl"),
    FIND_OBJECTS(27, "lplp"),
    FIND_OBJECTS_FINAL(28, "l"),
    SIGN_INIT(42, "lpl"),
    SIGN(43, "lplpp"),
    GENERATE_KEY_PAIR(59, "lpplplpp");

    /** Two bytes of a version stand before the list, and the pointers after it begin at their own size. */
    private static final long FIRST = 8;

    private final int place;
    private final String parameters;

    CryptokiFunction(int place, String parameters) {
        this.place = place;
        this.parameters = parameters;
    }

    /** Where the pointer to it stands in the list, in bytes. */
    long offset() {
        return FIRST + place * ADDRESS.byteSize();
    }

    FunctionDescriptor descriptor() {
        return FunctionDescriptor.of(
                JAVA_LONG, parameters.chars().mapToObj(CryptokiFunction::layout).toArray(MemoryLayout[]::new));
    }

    private static MemoryLayout layout(int letter) {
        return switch (letter) {
            case 'b' -> JAVA_BYTE;
            case 'l' -> JAVA_LONG;
            case 'p' -> ADDRESS;
            default -> throw new IllegalArgumentException("no parameter is called so");
        };
    }
}
