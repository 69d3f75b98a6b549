package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.aBaseline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iotlabel.scheme.Applicability.And;
import org.iotlabel.scheme.Applicability.Answered;
import org.iotlabel.scheme.Applicability.Not;
import org.iotlabel.scheme.Applicability.Or;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

    @Test
    void not_binds_closer_than_and_and_and_closer_than_or() {
        assertEquals(
                new Or(new Answered("a"), new And(new Not(new Answered("b")), new Answered("c"))),
                Applicability.parse("a or not b and c"));
        assertEquals(
                new And(new Or(new Answered("a"), new Not(new Answered("b"))), new Answered("c")),
                Applicability.parse("( a or not b )and c"));
    }

    @Test
    void a_word_that_only_begins_like_an_operator_is_a_feature() {
        assertEquals(
                new And(new Answered("android-app"), new Not(new Answered("not-updatable"))),
                Applicability.parse("android-app and not not-updatable"));
    }

    @Test
    void the_questions_that_matter_are_listed_once_in_order() {
        assertEquals(
                List.of("c", "a", "b"),
                List.copyOf(Applicability.parse("c and (a or not b) or a").features()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | 0  | misses a feature id
            a and         | 5  | misses a feature id
            a or or b     | 5  | misses a feature id
            a b           | 2  | has something where
            (a or b       | 7  | misses a closing parenthesis
            a)            | 1  | has something where
            ()            | 1  | misses a feature id
            a AND b       | 2  | has something where
            1a            | 0  | misses a feature id
            a--b          | 0  | misses a feature id
            a-            | 0  | misses a feature id
            a or Ω        | 5  | misses a feature id
            a;drop        | 1  | has something where
            """)
    void a_fault_is_told_with_its_position(String text, int position, String message) {
        UnreadableExpression fault =
                assertThrows(UnreadableExpression.class, () -> Applicability.parse(text == null ? "" : text));
        assertEquals(position, fault.position());
        assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
        assertTrue(fault.getMessage().endsWith(" at character " + position), fault.getMessage());
    }

    @Test
    void nesting_has_a_bound_for_parentheses_and_for_negations() {
        assertEquals(new Answered("a"), Applicability.parse("(".repeat(32) + "a" + ")".repeat(32)));
        String tooDeep = "(".repeat(33) + "a" + ")".repeat(33);
        assertEquals(
                33,
                assertThrows(UnreadableExpression.class, () -> Applicability.parse(tooDeep))
                        .position());
        assertThrows(UnreadableExpression.class, () -> Applicability.parse("not ".repeat(33) + "a"));
    }

    @Test
    void parentheses_side_by_side_do_not_nest() {
        Applicability.parse("(a)" + " and (a)".repeat(35));
    }

    @Test
    void length_has_a_bound() {
        String longest = "a" + " or b".repeat(59) + "    ";
        assertEquals(Applicability.LONGEST, longest.length());
        Applicability.parse(longest);
        assertThrows(UnreadableExpression.class, () -> Applicability.parse(longest + " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            always                             |             | applies to every device
            not always                         |             | applies to no device
            password-login                     | +password-login | applies because the device has a password login
            password-login                     | -password-login | does not apply because the device has no password login
            not fixed-software                 | -fixed-software | applies because the software can be updated
            cloud or app                       | +app -cloud | applies because there is an app
            cloud or app                       | +app +cloud | applies because the device talks to a service
            cloud or app                       | -app -cloud | does not apply because the device talks to no service and there is no app
            cloud and app                      | +app -cloud | does not apply because the device talks to no service
            cloud and app and password-login   | +app +cloud +password-login | applies because the device talks to a service, there is an app and the device has a password login
            cloud or app                       | +app        | applies because there is an app
            cloud and app                      | +cloud      | counts as applying until this is answered: Is there an app?
            cloud or not cloud                 | +cloud      | applies because the device talks to a service
            not (cloud and app)                | -app        | applies because there is no app
            """)
    void the_outcome_is_explained_by_the_answers_that_decided(String text, String answers, String words) {
        assertEquals(words, Applicability.parse(text).explain(aBaseline(), answers(answers)));
    }

    private static Map<String, Boolean> answers(String signed) {
        if (signed == null) {
            return Map.of();
        }
        return Arrays.stream(signed.split(" "))
                .collect(Collectors.toMap(one -> one.substring(1), one -> one.startsWith("+")));
    }
}
