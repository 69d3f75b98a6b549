package org.iotlabel.label;

/**
 * A label is in force and all its documents are there.
 *
 * @param serial without hyphens
 */
public record LabelIssued(String serial) {
    /** The topic in the outbox. */
    public static final String TOPIC = "label-issued";
}
