package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iotlabel.verifier.SignedDocument;

/** Takes along every document of a label, and all that is published by which it can be checked once the server is gone. */
final class EverythingPublished {
    private static final String BUNDLE = "bundle.zip";
    private static final Duration SEQUENCED = Duration.ofSeconds(5);
    private static final Map<String, String> TRUST = Map.of(
            "/.well-known/did.json", "did.json",
            "/.well-known/jwks.json", "jwks.json",
            "/.well-known/ca.pem", "ca.pem",
            "/.well-known/ca.crl", "ca.crl",
            "/log/vkey", "vkey");

    /** Taken in its own way, or not at all. */
    private static final Set<String> ON_ITS_OWN = Set.of("decision.json", BUNDLE);

    private static final String PROOF = ".tlog-proof";

    private final Server server;
    private final Output files;

    EverythingPublished(Server server, Output files) {
        this.server = server;
        this.files = files;
    }

    /** Writes all of it; how many files there are. */
    int take(String serial) throws IOException {
        var label = "/api/v1/labels/" + serial.replace("-", "");
        var paths = new LinkedHashMap<>(TRUST);
        var links = server.get(label, "application/json").good().json().path("links");
        // Whatever has an ending is a document; the others are lists and histories.
        links.forEachEntry((name, href) -> {
            if (name.contains(".") && !name.endsWith(PROOF) && !ON_ITS_OWN.contains(name)) {
                paths.put(href.asText(), name);
            }
        });
        statusLists(label)
                .forEach(path -> paths.put(
                        path, "status" + path.substring("/status".length()).replace('/', '-') + ".jwt"));
        var taken = 0;
        for (var one : paths.entrySet()) {
            taken += take(one.getKey(), one.getValue()) ? 1 : 0;
        }
        for (var document : SignedDocument.values()) {
            taken += takeInAMoment(label + "/" + document.proofName(), document.proofName()) ? 1 : 0;
        }
        // The bundle has the proofs in it.
        taken += take(label + "/" + BUNDLE, BUNDLE) ? 1 : 0;
        return taken;
    }

    private boolean take(String path, String name) throws IOException {
        return write(name, VerifySource.fetched(server, path));
    }

    /** The log takes a moment; whoever cannot wait checks without it. */
    private boolean takeInAMoment(String path, String name) throws IOException {
        return write(name, Patience.aWhile(SEQUENCED, () -> VerifySource.fetched(server, path)));
    }

    private boolean write(String name, Optional<byte[]> content) throws IOException {
        if (content.isPresent()) {
            files.write(name, content.get());
        }
        return content.isPresent();
    }

    private List<String> statusLists(String label) throws IOException {
        var jwt = server.get(label + "/label.jwt", "*/*").good();
        try {
            var payload = JWSObject.parse(new String(jwt.bytes(), StandardCharsets.US_ASCII))
                    .getPayload();
            var credential = new ObjectMapper().readTree(payload.toBytes());
            var paths = new ArrayList<String>();
            add(credential.at("/status/status_list/uri"), paths);
            credential.path("credentialStatus").forEach(entry -> add(entry.path("statusListCredential"), paths));
            return paths;
        } catch (ParseException broken) {
            throw new Failure("the label cannot be read: " + broken.getMessage());
        }
    }

    private static void add(JsonNode address, List<String> paths) {
        if (address.isTextual()) {
            paths.add(URI.create(address.asText()).getPath());
        }
    }
}
