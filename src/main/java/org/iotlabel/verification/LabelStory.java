package org.iotlabel.verification;

import java.util.List;

/**
 * What the page of a label tells beside the verdict and what the label states.
 *
 * @param levels what was examined, by level, the lowest first; empty where the label is not to be trusted
 * @param met how many requirements of all were found met
 * @param asked how many apply to the device
 * @param beyond how many of them are beyond the level that was sought
 * @param events what became of the label, the newest first
 */
record LabelStory(List<Examined> levels, String met, String asked, String beyond, List<Event> events) {
    /** Nothing to tell. */
    static final LabelStory NONE = new LabelStory(List.of(), "", "", "", List.of());

    /**
     * A level and what was examined for it.
     *
     * @param title with how much was met
     */
    record Examined(String title, List<Line> lines) {}

    /**
     * One requirement.
     *
     * @param found in words
     * @param met whether that is that it is met
     * @param title in the language of the baseline
     * @param consumer what it means for a buyer, in the language of the baseline
     */
    record Line(String id, String found, boolean met, String title, String consumer) {}

    /** Something that happened to the label, and on which day. */
    record Event(String day, String said) {}
}
