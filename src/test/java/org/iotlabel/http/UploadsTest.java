package org.iotlabel.http;

import static org.hamcrest.Matchers.is;
import static org.iotlabel.http.ProblemAnswers.problem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
