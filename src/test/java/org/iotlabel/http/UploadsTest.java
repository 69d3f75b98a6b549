package org.iotlabel.http;

import static org.hamcrest.Matchers.is;
import static org.iotlabel.http.ProblemAnswers.problem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UploadsTest {
    @Test
    void uploads_have_a_limit_whether_their_length_is_announced_or_not() {
        var fits = 2_000_000;
        var tooLarge = 53 * 1024 * 1024;
        for (var announced : new boolean[] {true, false}) {
            RawHttp.file("/test/http/uploads", fits, announced).statusCode(200).body("size", is(fits));
            problem(RawHttp.file("/test/http/uploads", tooLarge, announced), 413, "/problems/too-large");
        }
    }

    @Test
    void an_upload_has_at_most_256_parts() {
        parts(256, 1).statusCode(200).body("note", is("x"));
        problem(parts(257, 1), 400, "/problems/malformed");
    }

    @Test
    void a_text_beside_a_file_has_at_most_40_kib() {
        var longest = 40 * 1024;
        parts(1, longest).statusCode(200).body("note.length()", is(longest));
        problem(parts(1, longest + 1), 413, "/problems/too-large");
    }

    /** Sends so many texts of that length, all under the name of one field. */
    private static ValidatableResponse parts(int number, int length) {
        var part = "--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n" + "x".repeat(length) + "\r\n";
        return RawHttp.chunked(
                "/test/http/uploads", "multipart/form-data; boundary=x", part.repeat(number) + "--x--\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc",
                "--x\r\nContent-Disposition: nonsense\r\n\r\nabc\r\n--x--\r\n",
                "--x\r\n:::\r\n\r\n\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: %%\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: text/plain; charset=none\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Transfer-Encoding: base64\r\n\r\n***\r\n--x--\r\n"
            })
    void a_broken_upload_is_the_callers_fault(String body) {
        var status = RawHttp.chunked("/test/http/uploads", "multipart/form-data; boundary=x", body)
                .extract()
                .statusCode();
        assertTrue(status < 500, "answered " + status);
    }
}
