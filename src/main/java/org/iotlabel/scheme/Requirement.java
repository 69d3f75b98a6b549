package org.iotlabel.scheme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * One thing that is asked of a device or its maker.
 *
 * @param id such as "PWD-1", stable over versions
 * @param consumer what it means for a buyer, in one sentence
 * @param text what must be true, in our own words
 * @param why the harm it prevents
 * @param level the lowest level that asks for it, 1 to 3
 * @param applies the expression that says for which devices, see {@link Applicability}
 * @param evidence the kinds of evidence that can show it
 * @param checks the machine checks bound to it, by id
 * @param weight 1 to 10, its share in the score
 * @param minutes what answering it takes a prepared vendor, estimated
 * @param mappings the provisions of other schemes that it answers
 */
public record Requirement(
        String id,
        String title,
        String consumer,
        String text,
        String why,
        int level,
        Obligation obligation,
        String applies,
        List<String> evidence,
        List<String> checks,
        int weight,
        int minutes,
        List<Mapping> mappings) {

    public Requirement {
        evidence = List.copyOf(evidence);
        checks = List.copyOf(checks);
        mappings = List.copyOf(mappings);
    }

    /** Whether it must be met before its level can be reached. */
    @JsonIgnore
    public boolean isMandatory() {
        return obligation == Obligation.MANDATORY;
    }

    /**
     * For which devices it is asked.
     *
     * @throws UnreadableExpression when the expression does not parse; never for a published baseline
     */
    public Applicability applicability() {
        return Applicability.parse(applies);
    }

    /** The provisions that it answers, in the order of its mappings. */
    public List<ProvisionRef> provisions() {
        return mappings.stream().map(Mapping::provision).toList();
    }
}
