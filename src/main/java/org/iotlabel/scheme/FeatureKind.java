package org.iotlabel.scheme;

/** What a question asks about. */
public enum FeatureKind {
    /** Something the device has or does. */
    FEATURE,
    /** A circumstance that changes what can be asked of the device, such as software that cannot be updated. */
    CONDITION
}
