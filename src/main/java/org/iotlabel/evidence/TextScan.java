package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Reads a text to its end: what has a binary part further down is no text. */
final class TextScan {
    /** Terminal logs ring, erase and colour; form feeds part pages. */
    private static final String HARMLESS = "\t\n\r\f\b\u0007\u001b";

    private TextScan() {}

    static void check(InputStream content, Charset charset) throws IOException {
        var reader = new InputStreamReader(content, charset);
        var chunk = new char[8192];
        for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
            for (int i = 0; i < read; i++) {
                if (chunk[i] < ' ' && HARMLESS.indexOf(chunk[i]) < 0) {
                    throw new EvidenceRefused(RefusalReason.UNKNOWN_TYPE);
                }
            }
        }
    }
}
