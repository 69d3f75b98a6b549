package org.iotlabel.evidence;

import static org.iotlabel.evidence.EvidenceType.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of which type on the allow-list a content is: by its head, then by its name where heads do not tell (kinds of text
 * and of office document), and never against its head.
 */
final class Recognition {
    private static final Map<String, EvidenceType> BY_SIGNATURE = Map.of(
            "application/pdf", PDF,
            "image/png", PNG,
            "image/jpeg", JPEG,
            "image/webp", WEBP,
            "application/vnd.tcpdump.pcap", PCAP,
            "application/vnd.tcpdump.pcapng", PCAPNG);

    /** Archives that cannot be looked into here; by themselves they are merely not on the list. */
    private static final Set<String> OTHER_ARCHIVES = Set.of(
            "application/gzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/zstd",
            "application/vnd.ms-cab-compressed");

    /** What Tika calls text that begins like a letter, a certificate or a signature. */
    private static final Set<String> OTHER_TEXT = Set.of(
            "message/rfc822",
            "application/mbox",
            "application/x-x509-cert",
            "application/x-x509-key",
            "application/pgp-keys",
            "application/pgp-signature",
            "application/pgp-encrypted",
            "application/x-tex");

    private Recognition() {}

    /** @throws EvidenceRefused when the type is not on the list, is forbidden, or is not what the name says */
    static EvidenceType of(Head head, SafeFileName name) {
        if (head.bytes().length == 0) {
            throw new EvidenceRefused(RefusalReason.EMPTY);
        }
        refuse(ForbiddenExtensions.reason(name.extension()));
        refuse(ActiveContent.reason(head));
        var claimed = EvidenceType.named(name.extension());
        var type = byContent(head, claimed);
        boolean agrees =
                claimed.isEmpty() || claimed.get() == type || (claimed.get().isText() && type.isText());
        if (!agrees || hidesPdf(head, type)) {
            throw new EvidenceRefused(RefusalReason.DISGUISED);
        }
        return type;
    }

    private static EvidenceType byContent(Head head, Optional<EvidenceType> claimed) {
        var signed = BY_SIGNATURE.get(head.type().toString());
        if (signed != null) {
            return signed;
        }
        if (isNanosecondCapture(head)) {
            return PCAP;
        }
        if (head.is("application/zip")) {
            return claimed.filter(EvidenceType::isOffice).orElse(ZIP);
        }
        if (head.is("application/xml")) {
            return XML;
        }
        if (!isText(head)) {
            boolean archive = OTHER_ARCHIVES.stream().anyMatch(head::is);
            throw new EvidenceRefused(archive ? RefusalReason.NESTED : RefusalReason.UNKNOWN_TYPE);
        }
        var type = claimed.filter(EvidenceType::isText).orElse(TEXT);
        if (type == XML) {
            return XML;
        }
        refuse(Opening.reason(head.text(), type == MARKDOWN));
        return type;
    }

    private static boolean isText(Head head) {
        return head.is("text/plain")
                || head.type().getType().equals("text")
                || OTHER_TEXT.stream().anyMatch(head::is);
    }

    /** The one capture format of libpcap whose signature Tika does not know. */
    private static boolean isNanosecondCapture(Head head) {
        return head.startsWith(0x4d, 0x3c, 0xb2, 0xa1) || head.startsWith(0xa1, 0xb2, 0x3c, 0x4d);
    }

    /** PDF readers look for their signature in the first 1,024 bytes, so a picture can be a document as well. */
    private static boolean hidesPdf(Head head, EvidenceType type) {
        return switch (type) {
            case PDF -> !head.ascii(5).equals("%PDF-");
            case PNG, JPEG, WEBP -> head.ascii(1024).contains("%PDF-");
            case TEXT, MARKDOWN, CSV, JSON, XML, ZIP, PCAP, PCAPNG, DOCX, XLSX, ODT -> false;
        };
    }

    private static void refuse(Optional<RefusalReason> reason) {
        reason.ifPresent(found -> {
            throw new EvidenceRefused(found);
        });
    }
}
