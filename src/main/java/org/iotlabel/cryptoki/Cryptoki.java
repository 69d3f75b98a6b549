package org.iotlabel.cryptoki;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A loaded library. It must have been initialised, as Java's provider does when it is configured with the same library; both
 * then share its state.
 */
final class Cryptoki {
    private static final long OK = 0;

    private final Map<CryptokiFunction, MethodHandle> functions = new EnumMap<>(CryptokiFunction.class);

    private Cryptoki(MemorySegment list) {
        for (var function : CryptokiFunction.values()) {
            functions.put(
                    function,
                    Linker.nativeLinker().downcallHandle(list.get(ADDRESS, function.offset()), function.descriptor()));
        }
    }

    /** Whether numbers have the form that is written here: 64 bits, structures without packing. Windows has another one. */
    static boolean isKnownForm() {
        var number = Linker.nativeLinker().canonicalLayouts().get("long");
        return number != null && number.byteSize() == Long.BYTES && ADDRESS.byteSize() == Long.BYTES;
    }

    static Cryptoki load(Path library) throws CryptokiFault {
        try (var memory = Arena.ofConfined()) {
            var getList = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup(library, Arena.global())
                                    .find("C_GetFunctionList")
                                    .orElseThrow(() -> new CryptokiFault("This is no library of PKCS#11")),
                            FunctionDescriptor.of(JAVA_LONG, ADDRESS));
            var place = memory.allocate(ADDRESS);
            if (invoked(getList, place) != OK) {
                throw new CryptokiFault("The library of the token tells no functions");
            }
            return of(place.get(ADDRESS, 0));
        } catch (IllegalArgumentException _) {
            throw new CryptokiFault("The library of the token cannot be loaded");
        }
    }

    /** One whose list of functions lies there. */
    static Cryptoki of(MemorySegment list) {
        return new Cryptoki(list.reinterpret(size()));
    }

    private static long size() {
        return CryptokiFunction.values()[CryptokiFunction.values().length - 1].offset() + ADDRESS.byteSize();
    }

    /** Calls a function. */
    void call(CryptokiFunction function, Object... parameters) throws CryptokiFault {
        var code = invoked(Objects.requireNonNull(functions.get(function)), parameters);
        if (code != OK) {
            throw new CryptokiFault(function, code);
        }
    }

    private static long invoked(MethodHandle handle, Object... parameters) {
        try {
            return (long) handle.invokeWithArguments(parameters);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A function of C throws nothing", e);
        }
    }
}
