package org.iotlabel.reference;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.iotlabel.party.Open;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * One door and what its declaration says of it.
 *
 * @param method the method behind it
 */
record Door(MethodInfo method, String path, HttpMethod verb) {
    private static final DotName REQUEST = DotName.createSimple("jakarta.ws.rs.core.Request");
    /** Whoever asks for HTML gets it. */
    private static final int NOT_ACCEPTABLE = 406;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Adds who may, the headers that are read before the door, and every refusal that it can answer. */
    void describe(Operation operation) {
        operation.setSecurity(List.of());
        if (!isOpen()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(Description.BEARER));
        }
        if (method.hasAnnotation(Idempotent.class)) {
            operation.addParameter(header(
                    "Idempotency-Key", "Makes a repeated request answer what the first one did, for a day.", 255));
        }
        parameter(operation, "If-Match")
                .ifPresent(
                        ifMatch -> ifMatch.setDescription("The ETag that the caller saw; 412 where it is outdated."));
        if (method.hasAnnotation(Idempotent.class)) {
            replayed(operation);
        }
        located(operation);
        var hasPage = hasPage(operation);
        for (var status : refusals(operation)) {
            var refusal = hasPage && status != NOT_ACCEPTABLE
                    ? ProblemAnswers.withPage(status)
                    : ProblemAnswers.reference(status);
            operation.getResponses().addAPIResponse(String.valueOf(status), refusal);
        }
        operation.getResponses().setDefaultValue(hasPage ? ProblemAnswers.otherWithPage() : ProblemAnswers.other());
        if (method.parameterTypes().stream().anyMatch(type -> type.name().equals(REQUEST))) {
            Versioned.compared(operation);
            operation.addParameter(
                    header("If-None-Match", "The ETag that the caller has; 304 where it is current.", 255));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("The entity tag in If-None-Match is still the right one."));
        }
    }

    private boolean hasPage(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        return !path.startsWith("/api/")
                && answer != null
                && answer.getContent() != null
                && answer.getContent().hasMediaType(MediaType.TEXT_HTML);
    }

    /** What was made can be read (RFC 9110 section 15.3.2). */
    private static void located(Operation operation) {
        var made = operation.getResponses().getAPIResponse("201");
        if (made != null) {
            made.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("Where it is to be read.")
                            .required(true)
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    private static void replayed(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "Idempotent-Replayed",
                        OASFactory.createHeader()
                                .description("Is there, and true, where the answer is that of an earlier request.")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            }
        });
    }

    private Set<Integer> refusals(Operation operation) {
        var refusals = new TreeSet<>(List.of(400, 406));
        refusals.addAll(isOpen() ? List.of(429) : List.of(401));
        if (method.hasAnnotation(May.class) || !isOpen() && !isReading()) {
            refusals.add(403);
        }
        if (path.contains("{")) {
            refusals.add(404);
        }
        if (!isReading() && !isOpen()) {
            refusals.addAll(List.of(404, 409));
        }
        if (parameter(operation, "If-Match").isPresent()) {
            refusals.add(412);
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(List.of(413, 415, 422));
        }
        if (method.hasAnnotation(Idempotent.class) || takes(operation, Parameter.In.QUERY)) {
            refusals.add(422);
        }
        // What a door declares beyond these, by its number only.
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4"))
                .map(Integer::valueOf)
                .forEach(refusals::add);
        refusals.removeIf(status -> isDescribed(operation, status));
        return refusals;
    }

    /** Whether the door itself says more of that status than its number. */
    private static boolean isDescribed(Operation operation, int status) {
        var said = operation.getResponses().getAPIResponse(String.valueOf(status));
        return said != null && (said.getRef() != null || said.getContent() != null);
    }

    private boolean isOpen() {
        return method.hasAnnotation(Open.class);
    }

    private boolean isReading() {
        return READING.contains(verb);
    }

    private static boolean takes(Operation operation, Parameter.In place) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return parameters(operation).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? new ArrayList<>() : operation.getParameters();
    }

    private static Parameter header(String name, String description, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(longest));
    }
}
