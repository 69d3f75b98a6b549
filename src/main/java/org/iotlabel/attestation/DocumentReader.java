package org.iotlabel.attestation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.iotlabel.http.LargestBody;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;

/** Reads the document of a page as strictly as the door of the API reads its body. */
@ApplicationScoped
class DocumentReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ObjectMapper json;
    private final LargestBody largest;

    DocumentReader(ObjectMapper json, LargestBody largest) {
        this.json = json;
        this.largest = largest;
    }

    /** The most bytes of a document. */
    int most() {
        return largest.bytes();
    }

    /**
     * Reads it.
     *
     * @throws Problem TOO_LARGE; INVALID at the document as a whole where it is no JSON with one meaning (RFC 8785 section 3.1)
     */
    JsonNode read(byte[] content) {
        if (content.length > most()) {
            throw new Problem(CommonProblem.TOO_LARGE, "A document may have at most " + most() + " bytes.");
        }
        var utf8 = unmarked(content);
        var text = new String(utf8, UTF_8);
        if (text.isBlank()) {
            throw Problem.invalid("", "A document is needed.");
        }
        try {
            json.readTree(text);
            return CanonicalJson.read(utf8);
        } catch (JsonProcessingException fault) {
            throw Problem.invalid("", why(fault));
        } catch (NotCanonical fault) {
            throw Problem.invalid("", fault.getMessage() + ".");
        }
    }

    /** A bound that is exceeded has no place; a fault of JSON has one. */
    private static String why(JsonProcessingException fault) {
        var where = fault.getLocation();
        return where == null
                ? "It is deeper, or has longer numbers or names, than is read."
                : "This is no JSON: see line " + where.getLineNr() + ", column " + where.getColumnNr() + ".";
    }

    /** Some editors begin every file with a mark that is no part of JSON (RFC 8259 section 8.1). */
    private static byte[] unmarked(byte[] content) {
        var length = BYTE_ORDER_MARK.length;
        return content.length >= length && Arrays.equals(content, 0, length, BYTE_ORDER_MARK, 0, length)
                ? Arrays.copyOfRange(content, length, content.length)
                : content;
    }
}
