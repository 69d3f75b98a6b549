package org.iotlabel.check;

import static org.iotlabel.check.FindingCode.*;

import java.util.List;
import java.util.stream.Collectors;
import org.iotlabel.check.VexDocument.Stand;
import org.iotlabel.check.VexDocument.Statement;

/**
 * Holds statements about weaknesses against what such a statement has to say (CISA, "Minimum Requirements for Vulnerability
 * Exploitability eXchange", section 2; CSAF 2.0 section 4.5; OpenVEX 0.2.0, status labels).
 */
final class VexCheck {
    private static final int MOST_NAMED = 5;

    private final VexDocument file;
    private final Found found = new Found();

    private VexCheck(VexDocument file) {
        this.file = file;
    }

    static List<MachineFinding> of(VexDocument file) {
        var check = new VexCheck(file);
        check.document();
        check.statements();
        return check.found.all();
    }

    private void document() {
        var affected = file.statements().stream()
                .filter(one -> one.stand() == Stand.AFFECTED)
                .count();
        found.say(
                        VEX_READ,
                        "Has " + Found.counted(file.statements().size(), "statement", "statements")
                                + " about weaknesses, in " + Found.quoted(file.format()) + "; affected: " + affected
                                + ".")
                .when(file.vex() && file.statements().isEmpty(), VEX_EMPTY, "It has no statement.")
                .when(
                        Days.of(file.made()).isEmpty(),
                        VEX_TIME_MISSING,
                        "It does not say when it was made, or not as a date and time.")
                .when(!file.authored(), VEX_AUTHOR_MISSING, "It does not say who made it.");
    }

    private void statements() {
        if (file.vex()) {
            name(unexplained(Stand.AFFECTED), VEX_ACTION_MISSING, "Affected, without a word on what to do");
            name(unexplained(Stand.NOT_AFFECTED), VEX_REASON_MISSING, "Not affected, without a reason");
            name(of(Stand.UNKNOWN), VEX_STATUS_UNKNOWN, "Without a status that is known");
        }
        name(of(Stand.UNDER_INVESTIGATION), VEX_UNDER_INVESTIGATION, "Still under investigation");
    }

    private List<Statement> of(Stand stand) {
        return file.statements().stream().filter(one -> one.stand() == stand).toList();
    }

    private List<Statement> unexplained(Stand stand) {
        return of(stand).stream().filter(one -> !one.explained()).toList();
    }

    private void name(List<Statement> statements, FindingCode code, String words) {
        var first = statements.stream()
                .limit(MOST_NAMED)
                .map(one -> Found.quoted(one.weakness()))
                .collect(Collectors.joining(", "));
        var more = statements.size() > MOST_NAMED ? " and " + (statements.size() - MOST_NAMED) + " more" : "";
        found.when(!statements.isEmpty(), code, words + ": " + first + more + ".");
    }
}
