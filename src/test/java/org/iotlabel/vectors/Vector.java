package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One case: a document, what lies beside it, whom to believe, and what a verifier has to say.
 *
 * @param check the name of the document that is checked
 * @param artefacts that document and what lies beside it, by file name
 * @param trust what the issuer publishes of its keys, by file name
 * @param question the trade number and firmware in hand, by {@code gtin} and {@code firmware}
 * @param closedOn the first day on which nobody runs the scheme; empty for a scheme that runs
 * @param register what the issuer's own register says of the label, by a state of labels; empty where nobody asks it
 * @param isFamily whether not the document itself is meant, but each document that differs from it by one bit
 */
record Vector(
        String id,
        String description,
        Instant clock,
        String check,
        Map<String, byte[]> artefacts,
        Map<String, byte[]> trust,
        Map<String, String> question,
        Optional<String> closedOn,
        Optional<String> register,
        boolean isFamily,
        Expected expected) {

    /** A credential with a good list and the baseline beside it. */
    static Vector credential(String id, String description, String jwt, Expected expected) {
        return of(id, description, "label.jwt", jwt.getBytes(UTF_8), expected);
    }

    /** Any document with a good list and the baseline beside it. */
    static Vector of(String id, String description, String name, byte[] content, Expected expected) {
        var artefacts = new LinkedHashMap<String, byte[]>();
        artefacts.put(name, content);
        artefacts.put("status-1.jwt", VectorLists.token(0).getBytes(UTF_8));
        artefacts.put("baseline.json", VectorLabel.BASELINE);
        return new Vector(
                id,
                description,
                VectorIssuer.NOW,
                name,
                artefacts,
                VectorIssuer.trust(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                expected);
    }

    Vector beside(String name, String content) {
        return beside(name, content.getBytes(UTF_8));
    }

    Vector beside(String name, byte[] content) {
        var more = new LinkedHashMap<>(artefacts);
        more.put(name, content);
        return new Vector(id, description, clock, check, more, trust, question, closedOn, register, isFamily, expected);
    }

    Vector without(String name) {
        var fewer = new LinkedHashMap<>(artefacts);
        fewer.remove(name);
        return new Vector(
                id, description, clock, check, fewer, trust, question, closedOn, register, isFamily, expected);
    }

    Vector trusting(Map<String, byte[]> other) {
        return new Vector(
                id, description, clock, check, artefacts, other, question, closedOn, register, isFamily, expected);
    }

    /** At another instant, with a list that was signed then. */
    Vector at(Instant instant, int value) {
        var list = VectorLists.token(value, claims -> {
            claims.put("iat", instant.getEpochSecond());
            claims.put("exp", instant.getEpochSecond() + 3600);
        });
        return new Vector(
                        id,
                        description,
                        instant,
                        check,
                        artefacts,
                        trust,
                        question,
                        closedOn,
                        register,
                        isFamily,
                        expected)
                .beside("status-1.jwt", list);
    }

    Vector asked(String what, String value) {
        return new Vector(
                id,
                description,
                clock,
                check,
                artefacts,
                trust,
                Map.of(what, value),
                closedOn,
                register,
                isFamily,
                expected);
    }

    Vector closed(String day) {
        return new Vector(
                id,
                description,
                clock,
                check,
                artefacts,
                trust,
                question,
                Optional.of(day),
                register,
                isFamily,
                expected);
    }

    /** For verifiers that ask the issuer itself. */
    Vector registered(String state) {
        return new Vector(
                id,
                description,
                clock,
                check,
                artefacts,
                trust,
                question,
                closedOn,
                Optional.of(state),
                isFamily,
                expected);
    }

    /** Every document that differs from this one by one bit. */
    Vector family() {
        return new Vector(
                id, description, clock, check, artefacts, trust, question, closedOn, register, true, expected);
    }
}
