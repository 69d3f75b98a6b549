package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the assessor does who was drawn: opens the evidence, gives a verdict on every claim, seals the report. This one
 * takes the vendor's word for what is shown, which is enough to play the way; a real one examines.
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
        for (var seat = Patience.until("the draw", () -> seat(attestation, "OFFERED"));
                seat != null;
                seat = seat(attestation, "OFFERED").orElse(null)) {
            seat.who().post(seat.at() + "/acceptance", null).good();
            story.tell(seat.who().user(), "was drawn and accepts", seat.at());
            examine(seat);
        }
    }

    private record Seat(Person who, String at) {}

    private Optional<Seat> seat(String attestation, String state) {
        for (var user : Cast.ASSESSORS) {
            var who = cast.person(user);
            for (var seat :
                    who.get("/api/v1/assessments?limit=100").good().json().path("items")) {
                if (seat.path("attestation").asText().equals(attestation)
                        && seat.path("state").asText().equals(state)) {
                    return Optional.of(new Seat(
                            who, "/api/v1/assessments/" + seat.path("id").asText()));
                }
            }
        }
        return Optional.empty();
    }

    private void examine(Seat seat) {
        var who = seat.who();
        var opened =
                story.tell(who.user(), "opens the case", who.get(seat.at())).json();
        var evidence = who.get(seat.at() + "/evidence").good().json();
        var first = evidence.path(0).path("id").asText();
        story.tell(who.user(), "reads a piece of evidence", who.get(seat.at() + "/evidence/" + first));
        var verdicts = verdicts(opened);
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
                                "Every claim was held against the evidence that it names.",
                                "digest",
                                preview.path("digest").asText())));
    }

    private static Map<String, Object> verdicts(JsonNode opened) {
        var verdicts = new LinkedHashMap<String, Object>();
        for (var line : opened.path("file").path("requirements")) {
            var claim = line.path("claim");
            switch (claim.path("answer").asText()) {
                case "MET" -> verdicts.put(line.path("id").asText(), verdict("PASS", claim));
                case "NOT_APPLICABLE" -> verdicts.put(line.path("id").asText(), verdict("NOT_APPLICABLE", claim));
                default -> {
                    // What is not claimed has its verdict by that alone.
                }
            }
        }
        return verdicts;
    }

    private static Map<String, Object> verdict(String verdict, JsonNode claim) {
        return Map.of(
                "verdict",
                verdict,
                "justification",
                "The evidence named by the vendor shows what is claimed.",
                "evidence",
                claim.path("evidence"));
    }
}
