package org.iotlabel.audit;

/**
 * What was acted upon.
 *
 * @param type the kind of thing, such as {@code attestation}
 * @param id its key, as text
 */
public record Subject(String type, String id) {
    /** The thing of that type with that key. */
    public static Subject of(String type, Object id) {
        return new Subject(type, id.toString());
    }
}
