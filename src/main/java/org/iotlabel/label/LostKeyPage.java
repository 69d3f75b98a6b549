package org.iotlabel.label;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Isolated;
import org.iotlabel.keys.ShortKid;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/**
 * What the loss of a key did to labels.
 *
 * @param happened what that means, in a sentence or two
 * @param done how many are signed anew of those that will be
 * @param next the address of the next page of labels; empty where there is none
 */
record LostKeyPage(
        String role, String happened, List<Fact> facts, long done, long total, List<Red> labels, String next) {
    /** One lost key among others. */
    record Line(String href, String role, String kid, String since, String progress, String toDecide) {
        /** What it is called in a list where there may be two of a role. */
        public String called() {
            return role + ", " + ShortKid.of(kid);
        }
    }

    /**
     * One label to decide on.
     *
     * @param proposed what a certifier said who proposed to confirm it; empty where nobody did
     */
    record Red(
            String href,
            String serial,
            String model,
            String state,
            String times,
            String cause,
            String decision,
            String proposed,
            List<Deed> deeds) {
        /** What it is called beside what can be done with it. */
        public String called() {
            return Isolated.of(model) + ", " + serial;
        }
    }

    static Line line(ResigningView view, PortalFrame desk) {
        var words = LostKeySection.messages();
        return new Line(
                LostKeySection.PATH + "/" + view.kid(),
                words.roleWord(view.role()),
                view.kid(),
                words.since(desk.moment(view.compromisedAt())),
                words.progressIn(desk.number(view.done()), desk.number(view.total())),
                view.tooLate() == 0 ? "" : words.toDecideIn(view.tooLate()));
    }

    static LostKeyPage of(ResigningView view, PageRequest page, Page<RedLabelView> found, PortalFrame desk) {
        var words = LostKeySection.messages();
        return new LostKeyPage(
                words.roleWord(view.role()),
                words.happenedWhat(desk.moment(view.compromisedAt())),
                facts(view, desk),
                view.done(),
                view.total(),
                found.items().stream().map(one -> red(one, desk)).toList(),
                page.nextAddress(LostKeySection.PATH + "/" + view.kid(), found));
    }

    private static List<Fact> facts(ResigningView view, PortalFrame desk) {
        var words = LostKeySection.messages();
        return new Fact.Facts()
                .add(words.kid(), view.kid())
                .add(words.declaredAt(), desk.moment(view.declaredAt()))
                .add(
                        words.began(),
                        Optional.ofNullable(view.since()).map(desk::moment).orElse(""))
                .add(words.done(), words.doneOf(desk.number(view.done()), desk.number(view.total())))
                .add(words.waiting(), desk.number(view.waiting()))
                .add(words.failed(), desk.number(view.failed()))
                .add(words.ended(), desk.number(view.ended()))
                .all();
    }

    private static Red red(RedLabelView label, PortalFrame desk) {
        var words = LostKeySection.messages();
        var logged = label.loggedAt();
        var decided = desk.moment(label.decidedAt());
        var at = SchemeLabelSection.PATH + "/"
                + Serial.read(label.serial()).orElseThrow().value();
        var model = Stream.of(label.model(), label.holder())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Red(
                at,
                label.serial(),
                model.isEmpty() ? words.unknownModel() : model,
                SchemeLabelForms.words().stateWord(label.state()),
                logged == null ? words.neverLogged(decided) : words.times(decided, desk.moment(logged)),
                words.causeWord(label.cause()),
                label.links().getOrDefault("decision.json", at),
                proposed(label, desk),
                deeds(label, at));
    }

    private static String proposed(RedLabelView label, PortalFrame desk) {
        return Optional.ofNullable(label.confirmation())
                .map(one -> LostKeySection.messages()
                        .proposed(one.proposedBy(), desk.moment(one.proposedAt()), one.words()))
                .orElse("");
    }

    /** Closing what is proposed where something is, else proposing; and withdrawing the label. */
    private static List<Deed> deeds(RedLabelView label, String at) {
        var words = LostKeySection.messages();
        var withdrawal = Deed.of(
                label.actions(),
                SchemeMove.WITHDRAWAL.action(),
                SchemeLabelForms.words().move(SchemeMove.WITHDRAWAL),
                at + "/move?to=" + SchemeMove.WITHDRAWAL);
        var confirmation = label.confirmation();
        var first = confirmation == null
                ? Deed.of(label.actions(), "confirmation", words.propose(), at + "/confirmation").stream()
                : Stream.of(ConfirmationMove.values())
                        .flatMap(to -> Deed.of(
                                confirmation.actions(),
                                to.action(),
                                words.move(to),
                                at + "/confirmations/" + confirmation.id() + "/move?to=" + to)
                                .stream());
        return Deed.all(Stream.concat(first, withdrawal.stream()));
    }
}
