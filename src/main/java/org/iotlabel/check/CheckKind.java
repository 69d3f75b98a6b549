package org.iotlabel.check;

import java.util.List;
import java.util.Locale;
import org.iotlabel.scheme.Requirement;

/** What kind of file a machine read. */
public enum CheckKind {
    /** How a maker is told of a weakness (RFC 9116). */
    SECURITY_TXT,
    /** A list of software parts: CycloneDX (ECMA-424) or SPDX (ISO/IEC 5962). */
    SBOM,
    /** With whom a device means to talk (RFC 8520). */
    MUD,
    /** Whether a device is affected by known weaknesses: CSAF 2.0, OpenVEX 0.2 or CycloneDX. */
    VEX;

    /** The requirements to which the baseline binds this check. */
    List<String> bound(List<Requirement> requirements) {
        var id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return requirements.stream()
                .filter(requirement -> requirement.checks().contains(id))
                .map(Requirement::id)
                .toList();
    }
}
