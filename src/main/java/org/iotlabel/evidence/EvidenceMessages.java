package org.iotlabel.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of all sides call a piece of evidence. */
@MessageBundle("portalevidence")
interface EvidenceMessages {
    /** What a file is; each media type of {@link EvidenceType} has a word. */
    @Message("{#when mediaType}{#is 'application/pdf'}PDF{#is 'image/png'}PNG picture{#is 'image/jpeg'}JPEG picture"
            + "{#is 'image/webp'}WebP picture{#is 'text/plain'}Text{#is 'text/markdown'}Text (Markdown){#is 'text/csv'}Table (CSV)"
            + "{#is 'application/json'}JSON{#is 'application/xml'}XML{#is 'application/zip'}ZIP archive"
            + "{#is 'application/vnd.tcpdump.pcap'}Record of network traffic (pcap)"
            + "{#is 'application/vnd.tcpdump.pcapng'}Record of network traffic (pcapng)"
            + "{#is 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}Text document (Word)"
            + "{#is 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'}Spreadsheet (Excel)"
            + "{#is 'application/vnd.oasis.opendocument.text'}Text document (OpenDocument){#else}{mediaType}{/when}")
    String kind(String mediaType);
}
