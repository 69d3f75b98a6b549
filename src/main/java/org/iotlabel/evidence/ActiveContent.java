package org.iotlabel.evidence;

import java.util.Optional;
import java.util.Set;

/** Tells by its first bytes a content that is made to be run, whatever it is called. */
final class ActiveContent {
    private static final Set<String> PROGRAMS = Set.of(
            "application/java-vm",
            "application/x-dex",
            "application/wasm",
            "application/java-archive",
            "application/x-elf",
            "application/x-msdownload",
            "application/x-mach-o",
            "application/x-mach-o-universal");

    private static final Set<String> SCRIPTS = Set.of(
            "application/x-sh",
            "application/x-csh",
            "application/x-bat",
            "application/postscript",
            "text/javascript",
            "text/x-php",
            "text/x-python",
            "text/x-perl",
            "text/x-ruby",
            "text/x-tcl",
            "text/x-awk",
            "text/x-jsp",
            "text/asp");

    private ActiveContent() {}

    /** Why a content with this head is refused wherever it stands: in a file, an archive or a document. */
    static Optional<RefusalReason> reason(Head head) {
        if (isProgram(head)) {
            return Optional.of(RefusalReason.EXECUTABLE);
        }
        // Any system that knows such lines runs the file by it, whatever interpreter is named.
        if (SCRIPTS.contains(head.type().toString()) || head.text().startsWith("#!")) {
            return Optional.of(RefusalReason.SCRIPT);
        }
        // The old binary office formats are file systems of their own, with macros anywhere in them ([MS-CFB]).
        if (head.is("application/x-tika-msoffice")) {
            return Optional.of(RefusalReason.MACROS);
        }
        if (head.is("image/svg+xml")) {
            return Optional.of(RefusalReason.SVG);
        }
        return head.is("application/xhtml+xml") ? Optional.of(RefusalReason.HTML) : Optional.empty();
    }

    static boolean isProgram(Head head) {
        return PROGRAMS.stream().anyMatch(head::is) || head.type().getSubtype().startsWith("x-mach-o");
    }
}
