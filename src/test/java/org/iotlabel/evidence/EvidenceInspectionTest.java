package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.iotlabel.evidence.EvidenceFixture.*;
import static org.iotlabel.evidence.SendingFixture.cut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceInspectionTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    private static final String BOM = "\ufeff";

    private final EvidenceInspection inspection = new EvidenceInspection(limits());

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("report.pdf", pdf(""), EvidenceType.PDF),
                arguments("with packed objects.pdf", pdfWithPacked("<< /Type /Page >>"), EvidenceType.PDF),
                arguments("photo.PNG", png(), EvidenceType.PNG),
                arguments("photo", png(), EvidenceType.PNG),
                arguments("photo.jpeg", hex("ffd8ffe000104a46494600"), EvidenceType.JPEG),
                arguments("photo.webp", hex("524946462400000057454250565038200000"), EvidenceType.WEBP),
                arguments("log.txt", text("12:00 \u001b[31mrefused\u001b[0m\r\n"), EvidenceType.TEXT),
                arguments("windows.txt", (BOM + "caf\u00e9\r\n").getBytes(UTF_16LE), EvidenceType.TEXT),
                arguments("LICENSE", text("Redistribution and use"), EvidenceType.TEXT),
                arguments("key.pem", text("-----BEGIN CERTIFICATE-----\nMIIB"), EvidenceType.TEXT),
                arguments("xss-test.txt", text("We sent <script>alert(1)</script> to it"), EvidenceType.TEXT),
                arguments("README.md", text("<h1 align=center>Gateway</h1>\n\nText"), EvidenceType.MARKDOWN),
                arguments("notes.md", text("# Test\n\nThe page answers <html>."), EvidenceType.MARKDOWN),
                arguments("ports.csv", text("port,state\n22,closed"), EvidenceType.CSV),
                arguments("bom.cdx.json", text("{\"bomFormat\":\"CycloneDX\"}"), EvidenceType.JSON),
                arguments("scan.xml", text("<?xml version=\"1.0\"?><!DOCTYPE nmaprun><nmaprun/>"), EvidenceType.XML),
                arguments("no-declaration.xml", text("<scan><port/></scan>"), EvidenceType.XML),
                arguments("set.zip", zip("a/", "", "a/notes.md", "# x", "b.txt", "y"), EvidenceType.ZIP),
                arguments("outer.zip", zip("inner.zip", zip("a.txt", "x")), EvidenceType.ZIP),
                arguments("with a document.zip", zip("a.docx", docx(Map.of())), EvidenceType.ZIP),
                arguments("traffic.pcap", hex("d4c3b2a1020004000000000000000000"), EvidenceType.PCAP),
                arguments("precise.pcap", hex("4d3cb2a1020004000000000000000000"), EvidenceType.PCAP),
                arguments("traffic.pcapng", hex("0a0d0d0a1c0000004d3c2b1a01000000"), EvidenceType.PCAPNG),
                arguments("policy.docx", docx(Map.of("word/media/a.svg", text(SVG))), EvidenceType.DOCX),
                arguments("table.xlsx", xlsx(), EvidenceType.XLSX),
                arguments("policy.odt", odt(), EvidenceType.ODT));
    }

    private static byte[] xlsx() {
        return office("application/xml", Map.of("xl/workbook.xml", text("<workbook/>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void what_is_on_the_list_is_recognised_by_its_content(String name, byte[] content, EvidenceType type)
            throws IOException {
        assertEquals(type, inspection.inspect(new ByteArrayInputStream(content), name));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing.txt", new byte[0], RefusalReason.EMPTY),
                arguments("page.html", text("<html></html>"), RefusalReason.HTML),
                arguments("page.txt", text("\n <!-- x --><!DOCTYPE html><html>"), RefusalReason.HTML),
                arguments("page.md", text("<script>alert(1)</script>"), RefusalReason.HTML),
                arguments("page.log", text("<img src=x onerror=alert(1)>"), RefusalReason.HTML),
                arguments("page.csv", (BOM + "<html><body>").getBytes(UTF_16LE), RefusalReason.HTML),
                arguments(
                        "page.xml", text("<h:html xmlns:h='http://www.w3.org/1999/xhtm&#108;'/>"), RefusalReason.HTML),
                arguments("deep.xml", text("<a><b xmlns='http://www.w3.org/1999/xhtml'/></a>"), RefusalReason.HTML),
                arguments("drawing.png", text(SVG), RefusalReason.SVG),
                arguments("drawing.svg", png(), RefusalReason.SVG),
                arguments("drawing.txt", text("<svg onload=alert(1)>"), RefusalReason.SVG),
                arguments("drawing.xml", text("<a><svg xmlns='http://www.w3.org/2000/svg'/></a>"), RefusalReason.SVG),
                arguments("style.xml", text("<s xmlns='http://www.w3.org/1999/XSL/Transform'/>"), RefusalReason.SCRIPT),
                arguments("run.txt", text("#!/usr/bin/env node\n"), RefusalReason.SCRIPT),
                arguments("run.js", text("alert(1)"), RefusalReason.SCRIPT),
                arguments("run.PS1", text("Get-Item"), RefusalReason.SCRIPT),
                arguments("notes.txt", text("@echo off\r\nformat c:"), RefusalReason.SCRIPT),
                arguments("notes.md", text("<?php system($_GET[0]);"), RefusalReason.SCRIPT),
                arguments("report\u202efdp.exe", pdf(""), RefusalReason.EXECUTABLE),
                arguments("report.pdf.exe. ", pdf(""), RefusalReason.EXECUTABLE),
                arguments("firmware.txt", elf(), RefusalReason.EXECUTABLE),
                arguments("tool.pdf", windowsProgram(), RefusalReason.EXECUTABLE),
                arguments("a.zip", hex("cafebabe00000041"), RefusalReason.EXECUTABLE),
                arguments("a.zip", hex("cffaedfe0700000103000000"), RefusalReason.EXECUTABLE),
                arguments("a.zip", hex("6465780a30333500"), RefusalReason.EXECUTABLE),
                arguments("a.zip", zip("META-INF/MANIFEST.MF", "x"), RefusalReason.EXECUTABLE),
                arguments("a.apk", zip("AndroidManifest.xml", "x"), RefusalReason.EXECUTABLE),
                arguments("report.docm", docm(), RefusalReason.MACROS),
                arguments("report.docx", docm(), RefusalReason.MACROS),
                arguments("report.zip", docm(), RefusalReason.MACROS),
                arguments(
                        "hidden.docx", office("application/vnd.ms-office.vbaProject", Map.of()), RefusalReason.MACROS),
                arguments("report.doc", oldWord(), RefusalReason.MACROS),
                arguments("report.txt", oldWord(), RefusalReason.MACROS),
                arguments("report.odt", odt("Basic/Standard/Module1.xml", "<m/>"), RefusalReason.MACROS),
                arguments("object.docx", docx(Map.of("word/embeddings/o.bin", oldWord())), RefusalReason.MACROS),
                arguments("program.docx", docx(Map.of("word/media/a.png", elf())), RefusalReason.EXECUTABLE),
                arguments("data.bin", hex("00010203040506070809"), RefusalReason.UNKNOWN_TYPE),
                arguments("tail.txt", join(text("x".repeat(70_000)), new byte[9]), RefusalReason.UNKNOWN_TYPE),
                arguments("anim.gif", text("GIF89a\1\0\1\0"), RefusalReason.UNKNOWN_TYPE),
                arguments("report.png", pdf(""), RefusalReason.DISGUISED),
                arguments("report.pdf", text("no PDF at all"), RefusalReason.DISGUISED),
                arguments("photo.docx", zip("photo.txt", "x"), RefusalReason.DISGUISED),
                arguments("both.png", join(png(), pdf("")), RefusalReason.DISGUISED),
                arguments("both.png", join(png(), zip("a.txt", "x")), RefusalReason.DISGUISED),
                arguments("both.pdf", join(pdf(""), zip("a.txt", "x")), RefusalReason.DISGUISED),
                arguments("bad.json", text("{\"a\":"), RefusalReason.UNREADABLE),
                arguments("two.json", text("{} {}"), RefusalReason.UNREADABLE),
                arguments("deep.json", text("[".repeat(100_000)), RefusalReason.UNREADABLE),
                arguments("bad.xml", text("<a><b></a>"), RefusalReason.UNREADABLE));
    }

    static Stream<Arguments> refusedXmlAndPdf() {
        return Stream.of(
                arguments(
                        "laughs.xml",
                        text("<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>"),
                        RefusalReason.DECLARATIONS),
                arguments(
                        "reader.xml",
                        text("<!DOCTYPE l [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><l>&e;</l>"),
                        RefusalReason.DECLARATIONS),
                arguments("script.pdf", pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), RefusalReason.ACTIVE_PDF),
                arguments("escaped.pdf", pdf("<< /S /J#61vaScript /JS (x) >>"), RefusalReason.ACTIVE_PDF),
                arguments("start.pdf", pdf("<</S/Launch/F(cmd.exe)>>"), RefusalReason.ACTIVE_PDF),
                arguments("packed.pdf", pdfWithPacked("<< /S /JavaScript /JS (x) >>"), RefusalReason.ACTIVE_PDF),
                arguments(
                        "attached.pdf",
                        pdfWithStream("/Type /EmbeddedFile /Filter /FlateDecode", deflated(elf())),
                        RefusalReason.EXECUTABLE),
                arguments(
                        "plain.pdf", pdfWithStream("/Type /EmbeddedFile", windowsProgram()), RefusalReason.EXECUTABLE),
                arguments("locked.pdf", pdf("trailer << /Encrypt 9 0 R >>"), RefusalReason.ENCRYPTED));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource({"refused", "refusedXmlAndPdf"})
    void what_could_do_harm_is_refused_with_its_reason(String name, byte[] content, RefusalReason reason) {
        var refused =
                assertThrows(EvidenceRefused.class, () -> inspection.inspect(new ByteArrayInputStream(content), name));

        assertEquals(reason, refused.reason(), refused.detail());
        assertEquals(reason, refused.members().get("reason"));
        assertEquals("/file", refused.errors().getFirst().pointer());
    }

    @Test
    void whatever_is_refused_by_itself_is_refused_in_an_archive_and_the_entry_is_named() {
        refused().forEach(row -> {
            var name = (String) row.get()[0];
            var archive = zip("docs/" + name, (byte[]) row.get()[1]);

            var refused = assertThrows(
                    EvidenceRefused.class,
                    () -> inspection.inspect(new ByteArrayInputStream(archive), "set.zip"),
                    name);

            assertTrue(refused.detail().startsWith("In "), refused.detail());
        });
    }

    @Test
    void a_cut_transfer_is_no_judgement_of_the_file() {
        for (var name : new String[] {"a.xml", "a.json", "a.txt"}) {
            var content = text(" ".repeat(70_000) + "x");
            assertThrows(IOException.class, () -> inspection.inspect(cut(content, 69_000), name), name);
        }
    }

    @Test
    void every_file_of_a_large_archive_is_counted() {
        var entries = new HashMap<String, byte[]>();
        for (int i = 0; i < 51; i++) {
            entries.put(i + ".txt", text("x"));
        }

        var refused = assertThrows(
                EvidenceRefused.class, () -> inspection.inspect(new ByteArrayInputStream(zip(entries)), "many.zip"));

        assertEquals(RefusalReason.TOO_MANY_ENTRIES, refused.reason());
    }
}
