package org.iotlabel.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a machine finding should make somebody look; it weighs nothing. */
@Schema(name = "MachineFindingSeverity")
public enum Severity {
    /** Good to know. */
    NOTE,
    /** Something is missing, wrong or over, by the specification of the file. */
    WARNING
}
