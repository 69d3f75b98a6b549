package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the assessor does who was drawn: reads the evidence, gives a verdict on every claim by {@link AssessorRule}, seals
 * the report.
 */
final class AssessorPart {
    private final Cast cast;
    private final Story story;

    AssessorPart(Cast cast, Story story) {
        this.cast = cast;
        this.story = story;
    }

    /** Plays every seat of the attestation, one at levels 1 and 2, two at level 3. */
    void play(String attestation) {
        accept(attestation).forEach(this::examine);
    }

    /** Has every seat accepted, with which the evaluation begins; those that were accepted before are among them. */
    List<Seat> accept(String attestation) {
        Patience.until(
                "the draw",
                () -> Stream.of("OFFERED", "ACCEPTED")
                        .flatMap(state -> seats(attestation, state).stream())
                        .findFirst());
        for (var seat : seats(attestation, "OFFERED")) {
            seat.who().post(seat.at() + "/acceptance", null).good();
            story.tell(seat.who().user(), "was drawn and accepts", seat.at());
        }
        return seats(attestation, "ACCEPTED");
    }

    /** A place for one assessor, and who has it. */
    record Seat(Person who, String at) {}

    private List<Seat> seats(String attestation, String state) {
        var seats = new ArrayList<Seat>();
        for (var user : Cast.ASSESSORS) {
            var who = cast.person(user);
            for (var seat :
                    who.get("/api/v1/assessments?limit=100").good().json().path("items")) {
                if (seat.path("attestation").asText().equals(attestation)
                        && seat.path("state").asText().equals(state)) {
                    seats.add(new Seat(
                            who, "/api/v1/assessments/" + seat.path("id").asText()));
                }
            }
        }
        return seats;
    }

    private void examine(Seat seat) {
        var who = seat.who();
        var opened =
                story.tell(who.user(), "opens the case", who.get(seat.at())).json();
        var exhibits = exhibits(seat);
        story.tell(who.user(), "reads the evidence", exhibits.size() + " files");
        story.rule(who.user(), "judges by this rule:", AssessorRule.WORDS);
        var verdicts = verdicts(opened, exhibits);
        story.tell(
                who.user(),
                "gives " + verdicts.size() + " verdicts",
                who.put(seat.at() + "/verdicts", Map.of("verdicts", verdicts)));
        var containment = new LinkedHashMap<String, Boolean>();
        opened.path("file")
                .path("claimedContainment")
                .fieldNames()
                .forEachRemaining(fact -> containment.put(fact, true));
        story.tell(
                who.user(),
                "confirms the containment facts",
                who.put(seat.at() + "/containment", Map.of("answers", containment)));
        var preview = who.get(seat.at() + "/report").good().json();
        story.tell(
                who.user(),
                "seals the report",
                who.post(
                        seat.at() + "/report",
                        Map.of(
                                "summary",
                                "Every claim was held against the files that it names. "
                                        + String.join(" ", AssessorRule.WORDS),
                                "digest",
                                preview.path("digest").asText())));
    }

    /** Every piece of evidence that is open to the seat, by its digest. */
    private static Map<String, Exhibit> exhibits(Seat seat) {
        var exhibits = new HashMap<String, Exhibit>();
        var door = seat.at() + "/evidence";
        for (var item : seat.who().get(door).good().json()) {
            var content = seat.who().get(door + "/" + item.path("id").asText()).good();
            exhibits.put(
                    "sha256:" + item.path("sha256").asText(),
                    new Exhibit(item.path("fileName").asText(), content.bytes()));
        }
        return exhibits;
    }

    private record Exhibit(String name, byte[] content) {}

    private static Map<String, Object> verdicts(JsonNode opened, Map<String, Exhibit> exhibits) {
        var verdicts = new LinkedHashMap<String, Object>();
        for (var line : opened.path("file").path("requirements")) {
            var claim = line.path("claim");
            var id = line.path("id").asText();
            switch (claim.path("answer").asText()) {
                case "MET" -> verdicts.put(id, verdict(AssessorRule.met(named(claim, exhibits)), claim));
                case "NOT_APPLICABLE" -> verdicts.put(id, verdict(AssessorRule.notApplicable(), claim));
                default -> {
                    // What is not claimed has its verdict by that alone.
                }
            }
        }
        return verdicts;
    }

    private static Map<String, byte[]> named(JsonNode claim, Map<String, Exhibit> exhibits) {
        var files = new TreeMap<String, byte[]>();
        for (var digest : claim.path("evidence")) {
            var exhibit = exhibits.get(digest.asText());
            if (exhibit == null) {
                files.put(digest.asText(), new byte[0]);
            } else {
                files.put(exhibit.name(), exhibit.content());
            }
        }
        return files;
    }

    private static Map<String, Object> verdict(AssessorRule.Opinion opinion, JsonNode claim) {
        return Map.of(
                "verdict", opinion.verdict(),
                "justification", opinion.justification(),
                "evidence", claim.path("evidence"));
    }
}
