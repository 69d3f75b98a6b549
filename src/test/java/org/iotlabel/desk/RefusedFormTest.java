package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class RefusedFormTest {
    @Test
    void a_service_that_does_not_answer_leaves_what_was_typed_to_be_sent_again() {
        var down = new Problem(CommonProblem.UNAVAILABLE, "The sign-in service did not make it.");
        assertTrue(Form.canMend(down));
        var again = Form.refused(new Sent(Map.of("/name", List.of("Build server"))), down);
        assertEquals(503, again.status());
        assertEquals("Build server", again.value("/name"));
    }

    @Test
    void what_no_other_text_would_mend_is_no_form_again() {
        for (var type : List.of(CommonProblem.FORBIDDEN, CommonProblem.NOT_FOUND, CommonProblem.INTERNAL)) {
            assertFalse(Form.canMend(new Problem(type, "No.")), type.name());
        }
    }
}
