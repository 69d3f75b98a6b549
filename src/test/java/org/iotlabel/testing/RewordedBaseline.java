package org.iotlabel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.iotlabel.party.Role;

/** A version, laid open for comments, in which each text of every requirement says something else than in 1.0, and is as long as it may be. */
public final class RewordedBaseline {
    private static final String VERSION = "95.1";

    /** The texts and their most letters, as {@code labels-schema/baseline.schema.json} has them. */
    public static final Map<String, Integer> TEXTS = Map.of("title", 80, "consumer", 200, "text", 600, "why", 300);

    private RewordedBaseline() {}

    /** Where it is compared with 1.0; drafted now unless an earlier test did. */
    public static String changes() {
        if (TestPrincipal.anybodyGets("/api/v1/baselines/" + VERSION).statusCode() != 200) {
            var owner = TestPeople.a(Role.SCHEME_OWNER);
            var document = TestBaselines.document(VERSION);
            document.withArray("/requirements").forEach(RewordedBaseline::reword);
            owner.makes("/api/v1/baselines", document.toString());
            TestBaselines.move(VERSION, "consultation", owner, Map.of());
        }
        return "/baseline/" + VERSION + "/changes?since=1.0";
    }

    private static void reword(JsonNode requirement) {
        TEXTS.forEach((member, letters) -> ((ObjectNode) requirement)
                .put(member, longest("Else: " + requirement.get(member).textValue() + " ", letters)));
    }

    private static String longest(String text, int letters) {
        return text.repeat(letters / text.length() + 1)
                        .substring(0, letters - 1)
                        .strip() + ".";
    }
}
