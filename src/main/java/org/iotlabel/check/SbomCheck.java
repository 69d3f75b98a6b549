package org.iotlabel.check;

import static org.iotlabel.check.FindingCode.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iotlabel.check.BillOfMaterials.Part;
import org.iotlabel.product.VersionRange;

/**
 * Holds a list of software parts against the data fields of "The Minimum Elements For a Software Bill of Materials" (NTIA 2021,
 * section IV) and Regulation (EU) 2024/2847, annex I part II point 1 (at least the top-level dependencies), and against the
 * firmware that the vendor declares.
 */
final class SbomCheck {
    private final SbomFacts facts;
    private final Found found = new Found();

    private SbomCheck(SbomFacts facts) {
        this.facts = facts;
    }

    static List<MachineFinding> of(SbomFacts facts, Circumstances circumstances) {
        var check = new SbomCheck(facts);
        check.document(circumstances.today());
        check.parts();
        check.subject(circumstances.firmware());
        return check.found.all();
    }

    /** A graph of SPDX 3, of which only the parts are read. */
    static List<MachineFinding> ofSpdxThree(JsonNode file) {
        var parts = new SpdxThreeParts(file).all();
        var check = new SbomCheck(new SbomFacts("SPDX 3", false, "", false, "", "", false, parts));
        check.format();
        check.parts();
        return check.found.all();
    }

    private void format() {
        found.say(
                        SBOM_READ,
                        "Lists " + Found.counted(facts.parts().size(), "part", "parts") + ", in "
                                + Found.quoted(facts.format()) + ".")
                .when(
                        !facts.known(),
                        SBOM_VERSION_UNKNOWN,
                        "Read closely are CycloneDX 1.4 to 1.7 and SPDX 2.2 and 2.3; other versions as far as they are alike.");
    }

    private void document(LocalDate today) {
        format();
        Optional<LocalDate> day = Days.of(facts.made());
        found.when(day.isEmpty(), SBOM_TIME_MISSING, "It does not say when it was made, or not as a date and time.")
                .when(
                        day.filter(today::isBefore).isPresent(),
                        SBOM_TIME_IN_FUTURE,
                        "It says that it was made on a day that has not come: "
                                + day.map(Days::words).orElse("") + ".")
                .when(!facts.authored(), SBOM_AUTHOR_MISSING, "It does not say which person or organisation made it.")
                .when(
                        !facts.related() && !facts.parts().isEmpty(),
                        SBOM_DEPENDENCIES_MISSING,
                        "It does not say which part depends on which.");
    }

    private void parts() {
        var all = facts.parts().size();
        found.when(all == 0, SBOM_EMPTY, "It lists no part at all.")
                .count(without(Part::name), all, SBOM_PARTS_UNNAMED, "Parts without a name")
                .count(without(Part::version), all, SBOM_PARTS_WITHOUT_VERSION, "Parts without a version")
                .count(
                        without(part -> part.purl() + part.otherId()),
                        all,
                        SBOM_PARTS_WITHOUT_IDENTIFIER,
                        "Parts without a package address, CPE or SWID, which no list of weaknesses can be searched for")
                .count(without(Part::supplier), all, SBOM_PARTS_WITHOUT_SUPPLIER, "Parts without a supplier");
    }

    private long without(Function<Part, String> member) {
        return facts.parts().stream()
                .filter(part -> member.apply(part).isBlank())
                .count();
    }

    /** Versions are the maker's own and have no order that a machine knows. */
    private void subject(VersionRange firmware) {
        var version = facts.subjectVersion();
        if (facts.subject().isBlank()) {
            found.say(SBOM_DEVICE_UNNAMED, "It does not name the device or firmware that it lists the parts of.");
        } else if (version.isBlank()) {
            found.say(
                    SBOM_FIRMWARE_UNNAMED,
                    "It is about " + Found.quoted(facts.subject()) + " and does not say of which version.");
        } else if (Stream.of(firmware.from(), firmware.to())
                .noneMatch(one -> one != null && bare(one).equals(bare(version)))) {
            found.say(
                    SBOM_FIRMWARE_DIFFERS,
                    "It is about " + Found.quoted(facts.subject()) + " in version " + Found.quoted(version)
                            + "; the device declares firmware " + declared(firmware) + ".");
        }
    }

    private static String declared(VersionRange firmware) {
        var to = firmware.to();
        return "from " + firmware.from() + (to == null ? " on" : " to " + to);
    }

    /** Without the letter that some put before a number. */
    private static String bare(String version) {
        return version.strip().replaceFirst("^[vV](?=[0-9])", "");
    }
}
