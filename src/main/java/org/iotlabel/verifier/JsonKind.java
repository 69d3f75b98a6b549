package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Base64;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;

/** What a JSON document or a JWS is; a look that proves nothing. */
final class JsonKind {
    private static final int LONGEST = 16 * 1024 * 1024;

    private JsonKind() {}

    static FileKind of(String text) {
        var json = tree(text.getBytes(UTF_8));
        if (json.path("keys").isArray()) {
            return FileKind.JWKS;
        }
        if (json.path("verificationMethod").isArray()) {
            return FileKind.DID;
        }
        if (json.path("requirements").isArray() && json.path("levels").isArray()) {
            return FileKind.BASELINE;
        }
        if (json.path("serial").isTextual() && json.path("containmentGrade").isTextual()) {
            return FileKind.FACTS;
        }
        return json.isObject() ? FileKind.OTHER : FileKind.UNKNOWN;
    }

    static FileKind ofJws(String compact) {
        var list = part(compact, 0).path("typ").asText().equals("statuslist+jwt")
                || listTypes(part(compact, 1).path("type"));
        return list ? FileKind.STATUS_LIST : FileKind.CREDENTIAL;
    }

    private static boolean listTypes(JsonNode types) {
        for (var type : types) {
            if (type.asText().equals("BitstringStatusListCredential")) {
                return true;
            }
        }
        return false;
    }

    /** A part of a JWS as JSON, unchecked; a missing node where it is none. */
    static JsonNode part(String compact, int number) {
        var parts = compact.split("\\.", -1);
        try {
            return parts.length == 3 ? tree(Base64.getUrlDecoder().decode(parts[number])) : MissingNode.getInstance();
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    static JsonNode tree(byte[] json) {
        try {
            return json.length > LONGEST ? MissingNode.getInstance() : CanonicalJson.read(json);
        } catch (NotCanonical e) {
            return MissingNode.getInstance();
        }
    }
}
