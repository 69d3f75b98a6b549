package org.iotlabel.problem;

import static org.iotlabel.problem.CommonProblem.FORBIDDEN;
import static org.iotlabel.problem.CommonProblem.METHOD_NOT_ALLOWED;
import static org.iotlabel.problem.CommonProblem.NOT_FOUND;
import static org.iotlabel.problem.CommonProblem.TOO_LARGE;
import static org.iotlabel.problem.CommonProblem.UNAUTHENTICATED;
import static org.iotlabel.problem.CommonProblem.UNAVAILABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.iotlabel.testing.SchemaFiles;
import org.junit.jupiter.api.Test;

/** What is told of a problem, without a server (RFC 9457). */
class ProblemDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_members_of_a_problem_stand_beside_those_of_all_problems() throws JsonProcessingException {
        var problem = new Problem(CommonProblem.STALE, "Read it again.").with("currentVersion", 7);
        var told = JSON.readTree(JSON.writeValueAsString(ProblemDocument.of(problem)));
        assertEquals("/problems/stale", told.path("type").asText());
        assertEquals(412, told.path("status").asInt());
        assertEquals("Read it again.", told.path("detail").asText());
        assertEquals(7, told.path("currentVersion").asInt());
        assertFalse(told.has("members"));
        assertFalse(told.has("errors"), "an empty list says nothing");
    }

    @Test
    void every_common_problem_is_of_the_published_form() throws JsonProcessingException {
        var schemas = new SchemaFiles();
        for (var kind : CommonProblem.values()) {
            var problem = new Problem(kind, "It is so.", List.of(FieldError.at("Is wrong.", "a", 0)));
            var text = JSON.writeValueAsString(ProblemDocument.of(problem));
            assertEquals(List.of(), schemas.faults("problem.schema.json", text), kind.name());
        }
    }

    @Test
    void one_wrong_value_is_told_in_its_own_words_and_several_by_their_number() {
        assertEquals("Is missing.", Problem.invalid("/name", "Is missing.").detail());
        var two = List.of(FieldError.at("Is missing.", "a"), FieldError.at("Is too long.", "b"));
        assertEquals("2 values are wrong.", Problem.invalid(two).detail());
        assertEquals(two, Problem.invalid(two).errors());
    }

    @Test
    void a_pointer_escapes_what_would_split_it() {
        assertEquals("/a~1b/c~0d/0", FieldError.at("Is wrong.", "a/b", "c~d", 0).pointer());
        assertEquals("", FieldError.at("Is wrong.").pointer());
    }

    @Test
    void what_is_not_yours_looks_like_what_is_not_there() {
        assertEquals(Problem.notFound().detail(), Problem.notFound().detail());
        assertTrue(Problem.notFound().members().isEmpty());
        assertEquals(0, Problem.notFound().getStackTrace().length, "an answer, and no fault of the program");
    }

    @Test
    void an_action_is_allowed_unless_something_stands_against_it_and_says_what() {
        var free = Action.of("end", "POST", "/x/end", Optional.empty());
        assertTrue(free.allowed());
        assertNull(free.whyNot());
        var barred = Action.of("end", "POST", "/x/end", Optional.of(Problem.notFound()));
        assertFalse(barred.allowed());
        assertEquals(Problem.notFound().detail(), barred.whyNot());
    }

    @Test
    void a_status_of_the_framework_is_told_as_what_it_is_or_as_whose_fault_it_is() {
        for (var kind : List.of(UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, TOO_LARGE, UNAVAILABLE)) {
            assertEquals(kind, CommonProblem.of(kind.status()));
        }
        assertEquals(CommonProblem.MALFORMED, CommonProblem.of(418));
        assertEquals(CommonProblem.INTERNAL, CommonProblem.of(599));
    }
}
