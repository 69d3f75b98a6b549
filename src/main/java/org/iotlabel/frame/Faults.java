package org.iotlabel.frame;

import java.util.List;

/**
 * What is wrong with a form that was sent, for its summary and to stand beside its fields.
 *
 * @param all in the order of the fields
 */
public record Faults(List<Fault> all) {
    /** Of a form that nobody has sent yet, or that was taken. */
    public static final Faults NONE = new Faults(List.of());

    /**
     * One of them.
     *
     * @param field the id of the field; empty where it stands in none
     * @param label what the field is called on the page
     * @param message what to do, in the reader's language
     */
    public record Fault(String field, String label, String message) {}

    /** What is wrong with that field; empty where nothing is. */
    public String at(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
