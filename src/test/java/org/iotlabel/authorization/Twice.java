package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * What became of a form that was sent twice.
 *
 * @param deeds how often the first one did something, by what is on record
 * @param more how often the second one did
 */
record Twice(String door, Reply first, Reply second, long deeds, long more) {
    /** Those whose answer is a page that is shown once; the door refuses the second one. */
    private static final Set<String> SHOWN_ONCE = Set.of("InvitationPages.invite");

    boolean isDone() {
        return deeds > 0 && first.status() < 400;
    }

    /** What somebody who pressed a button twice would complain of. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (more != 0) {
            faults.add("was done twice");
        }
        if (first.status() >= 500 || second.status() >= 500) {
            faults.add("failed");
        }
        if (SHOWN_ONCE.contains(door)
                ? second.status() != 409
                : second.status() != first.status() || !second.location().equals(first.location())) {
            faults.add("led to different places");
        }
        return faults;
    }

    @Override
    public String toString() {
        return "%s: %s (%d), then %s (%d)".formatted(door, said(first), deeds, said(second), more);
    }

    /** Where it led, or what the page says. */
    private static String said(Reply answer) {
        var page = Jsoup.parse(new String(answer.body(), UTF_8)).select("main").text();
        return answer.status() + " " + answer.location() + page;
    }
}
