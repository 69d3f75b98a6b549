package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML to its end, fetching and expanding nothing, and refuses what a browser would run in it. */
final class XmlScan {
    private static final Map<String, RefusalReason> NAMESPACES = Map.of(
            "http://www.w3.org/1999/xhtml", RefusalReason.HTML,
            "http://www.w3.org/2000/svg", RefusalReason.SVG,
            "http://www.w3.org/1999/XSL/Transform", RefusalReason.SCRIPT);

    private static final Map<String, RefusalReason> ROOTS =
            Map.of("html", RefusalReason.HTML, "script", RefusalReason.HTML, "svg", RefusalReason.SVG);

    /** A document type without declarations of its own, as some scanners write it. */
    private static final Pattern PLAIN_DOCTYPE =
            Pattern.compile("<!DOCTYPE\\s+[^\\s\\[\\]<>\"']+(\\s+(SYSTEM|PUBLIC)(\\s+(\"[^\"]*\"|'[^']*'))+)?\\s*>");

    private XmlScan() {}

    static void check(InputStream content) throws IOException {
        try {
            var reader = factory().createXMLStreamReader(content);
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    checkDoctype(reader.getText());
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    checkElement(reader, root);
                    root = false;
                }
            }
        } catch (XMLStreamException e) {
            throw refusalOf(e);
        }
    }

    /** The JDK's own parser: with documents types off it neither fetches an external part nor replaces an entity. */
    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** An error of the transfer stays one; all else is a fault of the document. */
    static EvidenceRefused refusalOf(XMLStreamException fault) throws IOException {
        if (fault.getNestedException() instanceof IOException broken
                && !(broken instanceof java.io.CharConversionException)) {
            throw broken;
        }
        return new EvidenceRefused(RefusalReason.UNREADABLE);
    }

    private static void checkDoctype(@Nullable String doctype) {
        if (doctype == null || !PLAIN_DOCTYPE.matcher(doctype.strip()).matches()) {
            throw new EvidenceRefused(RefusalReason.DECLARATIONS);
        }
    }

    private static void checkElement(XMLStreamReader reader, boolean root) {
        var reason = reader.getNamespaceURI() == null ? null : NAMESPACES.get(reader.getNamespaceURI());
        if (reason == null && root) {
            reason = ROOTS.get(reader.getLocalName().toLowerCase(Locale.ROOT));
        }
        if (reason != null) {
            throw new EvidenceRefused(reason);
        }
    }
}
