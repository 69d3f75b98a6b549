package org.iotlabel.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types that evidence may have: nothing else is kept. */
enum EvidenceType {
    PDF("application/pdf", false, "pdf"),
    PNG("image/png", false, "png"),
    JPEG("image/jpeg", false, "jpg", "jpeg"),
    WEBP("image/webp", false, "webp"),
    TEXT("text/plain", true, "txt", "text", "log", "yaml", "yml", "toml", "ini", "conf", "pem", "spdx"),
    MARKDOWN("text/markdown", true, "md", "markdown"),
    CSV("text/csv", true, "csv"),
    /** JSON, and with it the bills of material in JSON (CycloneDX, SPDX). */
    JSON("application/json", true, "json", "sarif"),
    /** XML that is no web page, drawing or style sheet. */
    XML("application/xml", true, "xml"),
    /** A plain archive, in which everything would be accepted by itself. */
    ZIP("application/zip", false, "zip"),
    /** A network capture in libpcap's format. */
    PCAP("application/vnd.tcpdump.pcap", false, "pcap", "cap"),
    /** A network capture in the next format. */
    PCAPNG("application/vnd.tcpdump.pcapng", false, "pcapng"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt");

    private final String mediaType;
    private final boolean text;
    private final List<String> extensions;

    EvidenceType(String mediaType, boolean text, String... extensions) {
        this.mediaType = mediaType;
        this.text = text;
        this.extensions = List.of(extensions);
    }

    /** The type that a file name claims, without the dot; in any case. */
    static Optional<EvidenceType> named(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        for (EvidenceType type : values()) {
            if (type.extensions.contains(wanted)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The media type under which it is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension a file of this type gets when it has none that fits. */
    String extension() {
        return extensions.getFirst();
    }

    boolean hasExtension(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a ZIP archive with the parts of one document. */
    boolean isOffice() {
        return this == DOCX || this == XLSX || this == ODT;
    }

    /** Whether a reader sees characters: confusing one such type with another harms nobody. */
    boolean isText() {
        return text;
    }
}
