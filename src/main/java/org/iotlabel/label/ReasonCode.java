package org.iotlabel.label;

/** Why a label was suspended, withdrawn or given back, in one word that everybody may know. */
public enum ReasonCode {
    /** A weakness that endangers buyers, found or exploited. */
    SECURITY_INCIDENT,
    /** The product was changed beyond what was examined, and nobody was told. */
    UNREPORTED_CHANGE,
    /** What was submitted turned out to be untrue. */
    EVIDENCE_FALSE,
    /** The label was shown on something else, or in a way that misleads. */
    MISUSE,
    /** The vendor asked for it. */
    VENDOR_REQUEST,
    /** Something else; the words say what. */
    OTHER
}
