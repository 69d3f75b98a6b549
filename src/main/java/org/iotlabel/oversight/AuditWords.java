package org.iotlabel.oversight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditLine;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Role;

/** The codes of the audit trail as people say them; the API and the table keep the codes. */
final class AuditWords {
    /** What comes before the dot of an act. */
    static final List<String> FAMILIES = List.of(
            "accreditation",
            "assessment",
            "attestation",
            "baseline",
            "evidence",
            "invitation",
            "key",
            "key-proposal",
            "label",
            "label-confirmation",
            "membership",
            "organisation",
            "outbox-message",
            "product",
            "question",
            "relation",
            "review",
            "scheme",
            "scheme-key");

    private AuditWords() {}

    static AuditMessages said() {
        return Words.in(PortalFrame.LANGUAGE, AuditMessages.class);
    }

    /** What was done. */
    static String act(String act) {
        var dot = act.indexOf('.');
        return switch (dot < 0 ? act : act.substring(0, dot)) {
            case "attestation" -> said().attestationAct(act);
            case "assessment", "question", "review" -> said().judgingAct(act);
            case "label", "label-confirmation" -> said().labelAct(act);
            case "baseline", "evidence", "key-proposal", "outbox-message", "product", "scheme-key" ->
                said().groundAct(act);
            default -> said().partyAct(act);
        };
    }

    /** Who acted, as they were called then. */
    static String name(AuditLine entry) {
        return isPlatform(entry) ? said().platform() : entry.name();
    }

    /** In which role; empty where the platform itself acted. */
    static String role(AuditLine entry) {
        if (isPlatform(entry)) {
            return "";
        }
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(entry.role()))
                .map(Role::words)
                .findFirst()
                .orElseGet(() -> entry.role().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** What can be looked for: the acts about each kind of thing, and the one act that is looked for now. */
    static List<Option> choices(String chosen) {
        var families = FAMILIES.stream().map(one -> new Option(one, said().familyWord(one)));
        var single = Stream.of(chosen)
                .filter(act -> !act.isEmpty() && !FAMILIES.contains(act))
                .map(act -> new Option(act, act(act)));
        return Stream.concat(single, families).toList();
    }

    private static boolean isPlatform(AuditLine entry) {
        return entry.principal().equals(Actor.SYSTEM.principal());
    }
}
