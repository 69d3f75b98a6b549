package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests of evidence, all made here: good ones of each type and what is made of them to do harm. */
final class EvidenceFixture {
    private static final String CONTENT_TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";

    private EvidenceFixture() {}

    /** Limits that tests can reach: 2 MiB a file, 100:1, 8 MiB unpacked, 50 entries. */
    static EvidenceConfig limits() {
        return new EvidenceConfig() {
            @Override
            public long maxSize() {
                return 2 << 20;
            }

            @Override
            public int maxRatio() {
                return 100;
            }

            @Override
            public long maxExpanded() {
                return 8 << 20;
            }

            @Override
            public int maxEntries() {
                return 50;
            }
        };
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] png() {
        return join(hex("89504e470d0a1a0a 0000000d 49484452 00000001 00000001 08 02 000000 907753de"), text("IEND"));
    }

    static byte[] elf() {
        return join(hex("7f454c46 02 01 01 00 0000000000000000 0200 3e00 01000000"), new byte[40]);
    }

    static byte[] windowsProgram() {
        var program = new byte[512];
        System.arraycopy(text("MZ"), 0, program, 0, 2);
        System.arraycopy(text("PE\0\0"), 0, program, 128, 4);
        return program;
    }

    static byte[] oldWord() {
        return join(hex("d0cf11e0a1b11ae1"), new byte[600]);
    }

    static byte[] pdf(String objects) {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" + objects + "\n%%EOF\n");
    }

    /** A PDF whose given objects are packed in an object stream, as most programs write them today. */
    static byte[] pdfWithPacked(String objects) {
        return pdfWithStream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", deflated(text("3 0 " + objects)));
    }

    static byte[] pdfWithStream(String dictionary, byte[] stream) {
        return join(
                text("%PDF-1.7\n3 0 obj\n<< " + dictionary + " >>\nstream\r\n"),
                stream,
                text("\nendstream\nendobj\n%%EOF\n"));
    }

    static byte[] deflated(byte[] bytes) {
        var packed = new byte[bytes.length + 100];
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    /** An archive of texts: names and contents in turn. */
    static byte[] zip(String... namesAndTexts) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], text(namesAndTexts[i + 1]));
        }
        return zip(entries);
    }

    static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An archive of one text of blanks. */
    static byte[] bomb(int megabytes) {
        var blanks = new byte[megabytes << 20];
        Arrays.fill(blanks, (byte) ' ');
        return zip("blank.txt", blanks);
    }

    static byte[] docx(Map<String, byte[]> moreParts) {
        return office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", moreParts);
    }

    static byte[] docm() {
        var type = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return office(type, Map.of("word/vbaProject.bin", oldWord()));
    }

    static byte[] office(String mainType, Map<String, byte[]> moreParts) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(CONTENT_TYPES.formatted(mainType)));
        parts.put("word/document.xml", text("<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"/>"));
        parts.putAll(moreParts);
        return zip(parts);
    }

    static byte[] odt(String... moreNamesAndTexts) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<?xml version=\"1.0\"?><o:document-content xmlns:o=\"urn:o\"/>"));
        for (int i = 0; i < moreNamesAndTexts.length; i += 2) {
            parts.put(moreNamesAndTexts[i], text(moreNamesAndTexts[i + 1]));
        }
        return zip(parts);
    }

    /** The same archive with some of its bytes replaced wherever they stand, both of one length. */
    static byte[] patched(byte[] file, String old, String replacement) {
        return new String(file, ISO_8859_1).replace(old, replacement).getBytes(ISO_8859_1);
    }
}
