package org.iotlabel.label;

/**
 * A label that was issued stands elsewhere now.
 *
 * @param serial without hyphens
 */
public record LabelMoved(String serial, LabelState state) {
    /** The topic in the outbox. */
    public static final String TOPIC = "label-moved";
}
