package org.iotlabel.etag;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** If-Match as RFC 9110 section 13.1.1 has it. */
class VersionTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", " * ", "\"7\"", "\"6\", \"7\"", "\"7\" , W/\"9\""})
    void the_present_version_is_let_through(String ifMatch) {
        assertDoesNotThrow(() -> new Version(ifMatch).mustBe(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"07\"", "\"77\"", "\"\"", ",", "\"6\",\"8\"", "'7'"})
    void anything_else_is_stale_and_told_the_present_one(String ifMatch) {
        var refused = assertThrows(Problem.class, () -> new Version(ifMatch).mustBe(7));
        assertEquals(CommonProblem.STALE, refused.type());
        assertEquals(7L, refused.members().get("currentVersion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sha256:ab\"", "\"sha256:00\", \"sha256:ab\""})
    void a_version_may_be_a_digest(String ifMatch) {
        assertDoesNotThrow(() -> new Version(ifMatch).mustBe("sha256:ab"));
        assertThrows(Problem.class, () -> new Version(ifMatch).mustBe("sha256:cd"));
    }
}
