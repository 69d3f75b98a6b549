package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.iotlabel.check.BillOfMaterials.Part;

/**
 * What a list of software parts says of itself, whatever it is written in; what it does not say is empty.
 *
 * @param format what it is written in, with the version
 * @param known whether that version is one that is read here
 * @param made when it was made, as written
 * @param authored whether it names who made it: a person or an organisation, not only a tool
 * @param subject the name of what it describes
 * @param subjectVersion the version of that
 * @param related whether it says how parts depend on each other
 */
record SbomFacts(
        String format,
        boolean known,
        String made,
        boolean authored,
        String subject,
        String subjectVersion,
        boolean related,
        List<Part> parts) {
    static boolean isCycloneDx(JsonNode file) {
        return JsonText.of(file.path("bomFormat")).equals("CycloneDX");
    }

    static boolean isSpdxTwo(JsonNode file) {
        return JsonText.of(file.path("spdxVersion")).startsWith("SPDX-2.");
    }
}
