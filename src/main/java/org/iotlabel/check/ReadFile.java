package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in memory. What it is, is told by what stands in it; only a security.txt is known by its name too, so that one that
 * says nothing is noticed.
 *
 * @param named whether it is called security.txt
 * @param data whether it came in as JSON
 */
record ReadFile(byte[] content, boolean named, boolean data) {
    /** More than sixty times of what such a file usually has. */
    private static final int LONGEST_TEXT = 65_536;

    /** What is found in it, once for each kind that it is read as; empty where it is none of them. Never an exception. */
    List<Checked> check(Circumstances circumstances) {
        return data || begins('{') ? json(circumstances) : text(circumstances);
    }

    private List<Checked> json(Circumstances circumstances) {
        try {
            var kinds = kinds(BoundedJson.read(content), circumstances);
            return named && kinds.isEmpty() ? text(circumstances) : kinds;
        } catch (IOException e) {
            return data
                    ? Checked.only(
                            null,
                            FindingCode.UNREADABLE,
                            "It cannot be read: it is no JSON, has a member twice, or is deeper or longer than is read.")
                    : text(circumstances);
        }
    }

    private static List<Checked> kinds(JsonNode file, Circumstances circumstances) throws IOException {
        var all = new ArrayList<Checked>();
        if (file.has(MudCheck.ROOT)) {
            all.add(new Checked(CheckKind.MUD, MudCheck.of(file, circumstances.today())));
        }
        if (SbomFacts.isSpdxTwo(file)) {
            all.add(new Checked(CheckKind.SBOM, SbomCheck.of(SpdxTwoFacts.of(file), circumstances)));
        }
        if (BillOfMaterials.isSpdxThree(file)) {
            all.add(new Checked(CheckKind.SBOM, SbomCheck.ofSpdxThree(file)));
        }
        // One that lists weaknesses and no part is about them alone.
        if (SbomFacts.isCycloneDx(file) && (!CycloneDxVex.isOne(file) || file.has("components"))) {
            all.add(new Checked(CheckKind.SBOM, SbomCheck.of(CycloneDxFacts.of(file), circumstances)));
        }
        if (CycloneDxVex.isOne(file)) {
            all.add(new Checked(CheckKind.VEX, VexCheck.of(CycloneDxVex.of(file))));
        }
        if (OpenVex.isOne(file)) {
            all.add(new Checked(CheckKind.VEX, VexCheck.of(OpenVex.of(file))));
        }
        if (CsafVex.isOne(file)) {
            all.add(new Checked(CheckKind.VEX, VexCheck.of(CsafVex.of(file))));
        }
        return all;
    }

    private List<Checked> text(Circumstances circumstances) {
        if (content.length > LONGEST_TEXT) {
            return unreadable("It is much too long for a security.txt.");
        }
        try {
            var words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var file = SecurityTxt.of(words.toString());
            return named || file.looksLikeOne()
                    ? List.of(new Checked(CheckKind.SECURITY_TXT, SecurityTxtCheck.of(file, circumstances.today())))
                    : List.of();
        } catch (CharacterCodingException e) {
            return unreadable("It is not written in UTF-8 (RFC 9116 section 3).");
        }
    }

    private List<Checked> unreadable(String message) {
        return named ? Checked.only(CheckKind.SECURITY_TXT, FindingCode.UNREADABLE, message) : List.of();
    }

    private boolean begins(char first) {
        for (var one : content) {
            if (!Character.isWhitespace(one)) {
                return one == first;
            }
        }
        return false;
    }
}
