package org.iotlabel.verification;

import java.util.List;
import org.iotlabel.scheme.RequirementWords;

/**
 * What the page of a label tells beside the verdict and what the label states.
 *
 * @param levels what was examined, by level, the lowest first; empty where the label is not to be trusted
 * @param reached which level it is, of how many; empty where the label is not to be trusted
 * @param tally what was found of how many requirements
 * @param baseline the address of what was asked; empty where nothing was
 * @param translated whether what the requirements say is a translation of what binds
 * @param events what became of the label, the newest first
 * @param earlier how many events are left out: the oldest, and promises that a later one took the place of
 */
record LabelStory(
        List<Examined> levels,
        String reached,
        Tally tally,
        String baseline,
        boolean translated,
        List<Event> events,
        int earlier) {
    /** Nothing to tell. */
    static final LabelStory NONE = new LabelStory(List.of(), "", Tally.NONE, "", false, List.of(), 0);

    /**
     * A level and what was examined for it.
     *
     * @param title with how much was met
     * @param more how many requirements are left out
     */
    record Examined(String title, List<Line> lines, int more) {}

    /**
     * One requirement.
     *
     * @param path of its page
     * @param found in words
     * @param met whether that is that it is met
     * @param said what it says to a buyer
     */
    record Line(String id, String path, String found, boolean met, RequirementWords said) {}

    /** The address of how the score is made. */
    public String scoring() {
        return baseline + "/score";
    }

    /** Something that happened to the label, and on which day. */
    record Event(String day, String said) {}
}
