package org.iotlabel.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Extensions by which an operating system or a browser decides to run a file. Scripts mostly cannot be told from other text
 * by their content, so the name is all there is to judge them by.
 */
final class ForbiddenExtensions {

    private static final Map<String, RefusalReason> REASONS = new HashMap<>();

    static {
        forbid(RefusalReason.HTML, "html htm xhtml xht shtml mht mhtml");
        forbid(RefusalReason.SVG, "svg svgz");
        forbid(RefusalReason.SCRIPT, "js mjs cjs jse jsx vbs vbe wsf wsh hta sct bat cmd ps1 psm1 psd1 ps1xml");
        forbid(RefusalReason.SCRIPT, "sh bash zsh csh ksh py pyw pl rb php phtml phar jsp jspx asp aspx cgi tcl lua");
        forbid(RefusalReason.SCRIPT, "applescript scpt reg inf scf lnk url desktop msc xsl xslt ps eps");
        forbid(RefusalReason.EXECUTABLE, "exe dll com scr pif cpl sys drv ocx msi msp mst msix appx gadget");
        forbid(RefusalReason.EXECUTABLE, "jar war ear class apk aab aar dex ipa pyc wasm xpi crx");
        forbid(RefusalReason.EXECUTABLE, "elf so ko dylib app deb rpm dmg pkg iso appimage");
        forbid(
                RefusalReason.MACROS,
                "doc xls xlt xla xlw ppt pot pps docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm");
    }

    private ForbiddenExtensions() {}

    private static void forbid(RefusalReason reason, String extensions) {
        List.of(extensions.split(" ")).forEach(extension -> REASONS.put(extension, reason));
    }

    /** Why a file with this extension (without the dot, in any case) is refused whatever is in it. */
    static Optional<RefusalReason> reason(String extension) {
        return Optional.ofNullable(REASONS.get(extension.toLowerCase(Locale.ROOT)));
    }
}
