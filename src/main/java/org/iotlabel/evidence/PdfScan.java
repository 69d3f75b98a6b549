package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what acts in a PDF (ISO 32000-2): scripts, launch actions, programs as attachments. It is a scan over the bytes
 * and over object streams packed by Deflate, at its best effort: what is packed by other filters, or written so that only
 * some readers understand it, is not found. Encrypted documents are refused because nothing in them could be.
 */
final class PdfScan {
    private static final Map<String, RefusalReason> NAMES = Map.of(
            "/JavaScript", RefusalReason.ACTIVE_PDF,
            "/Launch", RefusalReason.ACTIVE_PDF,
            "/Encrypt", RefusalReason.ENCRYPTED);

    private static final String BETWEEN_TOKENS = "\0\t\n\f\r ()<>[]{}/%";
    private static final int LONGEST_NAME = 127;
    private static final int START_OF_PROGRAM = 1024;

    private final Expansion expansion;
    private boolean objectStream;

    PdfScan(Expansion expansion) {
        this.expansion = expansion;
    }

    void check(InputStream content) throws IOException {
        var source = new ByteSource(content);
        var token = new StringBuilder();
        for (int next = source.read(); next >= 0; next = source.read()) {
            if (collects(token, next)) {
                continue;
            }
            boolean stream = token.toString().equals("stream");
            judge(token);
            if (stream && (next == '\n' || next == '\r')) {
                judgeStream(source, next);
            }
            restart(token, next);
        }
        judge(token);
    }

    private static boolean collects(StringBuilder token, int next) {
        if (BETWEEN_TOKENS.indexOf(next) >= 0) {
            return false;
        }
        if (token.length() <= LONGEST_NAME) {
            token.append((char) next);
        }
        return true;
    }

    private static void restart(StringBuilder token, int next) {
        token.setLength(0);
        if (next == '/') {
            token.append('/');
        }
    }

    private void judge(CharSequence token) {
        if (token.isEmpty()) {
            return;
        }
        if (token.charAt(0) == '/') {
            var name = unescaped(token);
            var reason = NAMES.get(name);
            if (reason != null) {
                throw new EvidenceRefused(reason);
            }
            objectStream |= name.equals("/ObjStm");
        } else if (token.toString().equals("endobj")) {
            objectStream = false;
        }
    }

    /** A name may be written with any of its characters as # and two digits (ISO 32000-2, 7.3.5). */
    private static String unescaped(CharSequence name) {
        var plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean escape = name.charAt(i) == '#' && i + 2 < name.length();
            int high = escape ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = escape ? Character.digit(name.charAt(i + 2), 16) : -1;
            if (high >= 0 && low >= 0) {
                plain.append((char) (high << 4 | low));
                i += 2;
            } else {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }

    private void judgeStream(ByteSource source, int lineEnd) throws IOException {
        if (lineEnd == '\r' && source.peek(1).length == 1 && source.peek(1)[0] == '\n') {
            source.read();
        }
        var start = source.peek(START_OF_PROGRAM);
        boolean deflated = isDeflated(start);
        if (Programs.startIn(deflated ? inflatedStart(start) : start)) {
            throw new EvidenceRefused(RefusalReason.EXECUTABLE);
        }
        if (objectStream && deflated) {
            scanObjects(source);
        }
    }

    private void scanObjects(ByteSource source) throws IOException {
        var inflater = new Inflater();
        try {
            new PdfScan(expansion).check(expansion.counted(source.inflated(inflater)));
        } finally {
            inflater.end();
        }
    }

    /** The two bytes before data of zlib (RFC 1950, section 2.2). */
    private static boolean isDeflated(byte[] start) {
        return start.length > 2 && (start[0] & 0x0f) == 8 && ((start[0] & 0xff) << 8 | start[1] & 0xff) % 31 == 0;
    }

    private static byte[] inflatedStart(byte[] start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(start);
            var unpacked = new byte[START_OF_PROGRAM];
            inflater.inflate(unpacked);
            return unpacked;
        } catch (DataFormatException e) {
            return start;
        } finally {
            inflater.end();
        }
    }
}
