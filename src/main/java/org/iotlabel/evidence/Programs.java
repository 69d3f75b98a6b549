package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;

/** Signatures of programs, for places with so many streams that a full recognition of each would take too long. */
final class Programs {
    /** ELF, Mach-O of four kinds, Java and universal Mach-O, Dalvik, WebAssembly. */
    private static final List<String> SIGNATURES =
            List.of("7f454c46", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "6465780a", "0061736d");

    private Programs() {}

    static boolean startIn(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        return SIGNATURES.contains(HexFormat.of().formatHex(bytes, 0, 4)) || isWindowsProgram(bytes);
    }

    /** Two letters alone could be anything; the second signature stands where the first header ends. */
    private static boolean isWindowsProgram(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        return text.startsWith("MZ") && text.contains("PE\0\0");
    }
}
