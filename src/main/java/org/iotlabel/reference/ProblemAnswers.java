package org.iotlabel.reference;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.ProblemDocument;

/** The refusals that doors share, each a component of the description, named after its status. */
final class ProblemAnswers {
    private static final Map<Integer, String> SENTENCES = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request cannot be read; errors says where."),
            Map.entry(401, "There is no valid access token."),
            Map.entry(403, "The caller may not do this; roles, where it is there, names those of which one is needed."),
            Map.entry(404, "There is nothing here that the caller may know of."),
            Map.entry(406, "There is no answer in a form that is accepted."),
            Map.entry(409, "What is already there, or its state, does not allow this."),
            Map.entry(410, "It was here, and its time is over."),
            Map.entry(412, "Somebody changed it in the meantime."),
            Map.entry(413, "The body is too large."),
            Map.entry(415, "The body is of a media type that is not taken here."),
            Map.entry(422, "Values are wrong; errors points at each."),
            Map.entry(429, "The caller's address has used up its allowance.")));

    private static final String OTHER = "OtherProblem";
    private static final String OTHER_SENTENCE = "A fault of ours, or something that is needed is away.";

    private ProblemAnswers() {}

    static void describe(Components components) {
        SENTENCES.forEach((status, sentence) -> components.addResponse(name(status), answer(status, sentence)));
        components.addResponse(OTHER, problem(OTHER_SENTENCE));
    }

    static APIResponse reference(int status) {
        return OASFactory.createAPIResponse().ref(name(status));
    }

    /** The same at a door that has a page: whoever asks for HTML is told by a page. */
    static APIResponse withPage(int status) {
        return paged(answer(status, SENTENCES.getOrDefault(status, "")));
    }

    static APIResponse otherWithPage() {
        return paged(problem(OTHER_SENTENCE));
    }

    private static APIResponse paged(APIResponse answer) {
        var text = OASFactory.createSchema()
                .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING);
        answer.getContent()
                .addMediaType(MediaType.TEXT_HTML, OASFactory.createMediaType().schema(text));
        return answer;
    }

    static APIResponse other() {
        return OASFactory.createAPIResponse().ref(OTHER);
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static APIResponse answer(int status, String sentence) {
        var answer = problem(sentence);
        header(status)
                .forEach((name, description) -> answer.addHeader(
                        name,
                        OASFactory.createHeader()
                                .description(description)
                                .required(true)
                                .schema(OASFactory.createSchema()
                                        .addType(
                                                org.eclipse.microprofile.openapi.models.media.Schema.SchemaType
                                                        .STRING))));
        return answer;
    }

    private static Map<String, String> header(int status) {
        return switch (CommonProblem.of(status)) {
            case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "How to authenticate (RFC 6750).");
            case TOO_MANY_REQUESTS -> Map.of("Retry-After", "Seconds to wait.");
            default -> Map.of();
        };
    }

    private static APIResponse problem(String sentence) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(sentence)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDocument.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema)));
    }

    /** Statuses in the order in which they are written. */
    static List<Integer> statuses() {
        return List.copyOf(SENTENCES.keySet());
    }
}
