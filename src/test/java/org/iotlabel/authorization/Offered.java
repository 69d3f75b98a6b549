package org.iotlabel.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.iotlabel.testing.TestPrincipal;

/**
 * A thing with actions, and those who may look at it.
 *
 * @param address where it is read
 * @param pick finds it in what is read there
 * @param parts what stands for the names in braces, in addresses and bodies
 * @param bodies what is sent with an action where the request of the authorization matrix does not fit
 * @param callers by the names that the test gives them
 */
record Offered(
        String address,
        UnaryOperator<JsonNode> pick,
        Map<String, String> parts,
        Map<String, Supplier<String>> bodies,
        Map<String, TestPrincipal> callers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Offered at(String address, Map<String, TestPrincipal> callers) {
        return new Offered(address, UnaryOperator.identity(), Map.of(), Map.of(), callers);
    }

    Offered picking(UnaryOperator<JsonNode> one) {
        return new Offered(address, one, parts, bodies, callers);
    }

    Offered with(Map<String, String> named) {
        return new Offered(address, pick, named, bodies, callers);
    }

    Offered sending(String action, Supplier<String> body) {
        var more = new HashMap<>(bodies);
        more.put(action, body);
        return new Offered(address, pick, parts, more, callers);
    }

    TestPrincipal caller(String name) {
        return Optional.ofNullable(callers.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    /** What somebody is offered now; nothing where they see nothing. */
    List<Offer> to(String caller) {
        var answer = Requests.read(address, caller(caller));
        return answer.status() == 200 ? Offer.in(pick.apply(json(answer))) : List.of();
    }

    Reply act(String caller, Offer offer, List<Operation> operations) {
        var operation = operations.stream()
                .filter(one -> one.isAt(offer.method(), offer.href()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(offer + " is no operation"));
        var own = Optional.ofNullable(bodies.get(offer.name())).map(Supplier::get);
        return Requests.act(operation, offer.href(), caller(caller), parts, own);
    }

    static JsonNode json(Reply answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
