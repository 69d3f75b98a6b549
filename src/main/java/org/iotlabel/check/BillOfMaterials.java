package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a piece of software, as a list of them in JSON says (CycloneDX 1.x; SPDX 2.3 and 3.0).
 *
 * @param format what it is written in, with the version that it names
 * @param parts the first of them
 * @param total how many there are
 */
public record BillOfMaterials(String format, List<Part> parts, int total) {
    /** The most parts that a page lists; the file has the rest. */
    private static final int MOST_LISTED = 2000;

    private static final int LONGEST = 300;
    private static final String SPDX_THREE = "spdx.org/rdf/3.";

    /**
     * One part; what the list does not say is empty.
     *
     * @param licence by SPDX identifiers or names
     * @param purl its package URL (ECMA-427)
     * @param otherId another name by which it is known everywhere: CPE or SWID
     * @param supplier who made it
     */
    public record Part(String name, String version, String licence, String purl, String otherId, String supplier) {
        public Part {
            name = cut(name);
            version = cut(version);
            licence = cut(licence);
            purl = cut(purl);
            otherId = cut(otherId);
            supplier = cut(supplier);
        }

        private static String cut(String text) {
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }
    }

    /** Reads one; empty where it is JSON of another kind, none, or beyond what is read. */
    public static Optional<BillOfMaterials> read(byte[] json) {
        try {
            return of(BoundedJson.read(json));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<BillOfMaterials> of(JsonNode file) {
        if (SbomFacts.isCycloneDx(file)) {
            return Optional.of(
                    listed("CycloneDX " + JsonText.orNumber(file.path("specVersion")), CycloneDxParts.of(file)));
        }
        if (SbomFacts.isSpdxTwo(file)) {
            return Optional.of(listed(JsonText.of(file.path("spdxVersion")), SpdxTwoParts.of(file)));
        }
        return isSpdxThree(file) ? Optional.of(listed("SPDX 3", new SpdxThreeParts(file).all())) : Optional.empty();
    }

    static boolean isSpdxThree(JsonNode file) {
        var context = file.path("@context");
        return JsonText.of(context).contains(SPDX_THREE)
                || context.valueStream().anyMatch(one -> JsonText.of(one).contains(SPDX_THREE));
    }

    private static BillOfMaterials listed(String format, List<Part> parts) {
        return new BillOfMaterials(
                Part.cut(format), parts.stream().limit(MOST_LISTED).toList(), parts.size());
    }

    public boolean isCut() {
        return total > parts.size();
    }
}
