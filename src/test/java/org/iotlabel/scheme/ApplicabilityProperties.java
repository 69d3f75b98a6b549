package org.iotlabel.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.iotlabel.scheme.Applicability.Always;
import org.iotlabel.scheme.Applicability.And;
import org.iotlabel.scheme.Applicability.Answered;
import org.iotlabel.scheme.Applicability.Not;
import org.iotlabel.scheme.Applicability.Or;

class ApplicabilityProperties {

    private static final List<String> QUESTIONS = List.of("a", "b-1", "not-c", "and2");

    @Property
    void what_is_printed_parses_to_the_same(@ForAll("formulas") Applicability formula) {
        Assume.that(formula.text().length() <= Applicability.LONGEST);
        assertEquals(formula, Applicability.parse(formula.text()));
    }

    @Property
    void complete_answers_always_decide_as_the_stack_machine_does(
            @ForAll("formulas") Applicability formula, @ForAll("complete") Map<String, Boolean> answers) {
        Outcome expected = machine(formula.text(), answers) ? Outcome.APPLIES : Outcome.DOES_NOT_APPLY;
        assertEquals(expected, formula.over(answers));
    }

    @Property
    void an_outcome_stays_whatever_else_is_answered(
            @ForAll("formulas") Applicability formula,
            @ForAll("partial") Map<String, Boolean> some,
            @ForAll("complete") Map<String, Boolean> all) {
        Map<String, Boolean> completed = new HashMap<>(all);
        completed.putAll(some);
        Outcome early = formula.over(some);
        Assume.that(early != Outcome.UNKNOWN);
        assertEquals(early, formula.over(completed));
    }

    @Property
    void an_explanation_names_only_questions_of_the_formula_and_decides_alone(
            @ForAll("formulas") Applicability formula, @ForAll("complete") Map<String, Boolean> answers) {
        String words = formula.explain(BaselineFixture.aBaseline(), answers);
        Map<String, Boolean> named = new HashMap<>(answers);
        List<String> said = List.of(words.split("[ ,]+"));
        named.keySet().removeIf(id -> !said.contains(id));
        assertEquals(formula.over(answers), formula.over(named), words);
    }

    @Property
    void any_text_is_read_or_refused_with_a_position_inside_it(@ForAll("texts") String text) {
        try {
            Applicability.parse(text).over(Map.of());
        } catch (UnreadableExpression fault) {
            assertEquals(Math.clamp(fault.position(), 0, text.length()), fault.position());
        }
    }

    @Property(tries = 20)
    void a_long_row_of_openings_is_refused_and_not_a_stack_overflow(@ForAll("openings") String opening) {
        assertThrows(UnreadableExpression.class, () -> Applicability.parse(opening.repeat(100_000)));
        assertThrows(UnreadableExpression.class, () -> Applicability.parse(opening.repeat(120)));
    }

    @Provide
    Arbitrary<Applicability> formulas() {
        return formulas(5);
    }

    private static Arbitrary<Applicability> formulas(int depth) {
        Arbitrary<Applicability> leaf = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(new Always())),
                Tuple.of(6, Arbitraries.of(QUESTIONS).map(Answered::new)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Applicability> inner = Arbitraries.lazy(() -> formulas(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                inner.map(Not::new),
                Combinators.combine(inner, inner).as(And::new),
                Combinators.combine(inner, inner).as(Or::new));
    }

    @Provide
    Arbitrary<Map<String, Boolean>> complete() {
        return partial().filter(answers -> answers.size() == QUESTIONS.size());
    }

    @Provide
    Arbitrary<Map<String, Boolean>> partial() {
        return Arbitraries.maps(Arbitraries.of(QUESTIONS), Arbitraries.of(true, false))
                .ofMaxSize(QUESTIONS.size());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b-1", "not", "and", "or", "always", "(", ")", " ", " ", "-", "Ω", "\t", "9")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of("(", "not ", "not(", "a or (", "( ", "not not ");
    }

    /** A second opinion that shares no code: Dijkstra's shunting yard over the printed text. */
    private static boolean machine(String text, Map<String, Boolean> answers) {
        Deque<Boolean> values = new ArrayDeque<>();
        Deque<String> waiting = new ArrayDeque<>();
        for (String token : text.replace("(", "( ").replace(")", " )").trim().split(" +")) {
            switch (token) {
                case "(", "not" -> waiting.push(token);
                case ")" -> {
                    while (!waiting.peek().equals("(")) {
                        apply(waiting.pop(), values);
                    }
                    waiting.pop();
                }
                case "and", "or" -> {
                    while (!waiting.isEmpty() && rank(waiting.peek()) >= rank(token)) {
                        apply(waiting.pop(), values);
                    }
                    waiting.push(token);
                }
                case "always" -> values.push(true);
                default -> values.push(answers.get(token));
            }
        }
        new ArrayList<>(waiting).forEach(operator -> apply(operator, values));
        return values.pop();
    }

    private static int rank(String operator) {
        return List.of("(", "or", "and", "not").indexOf(operator);
    }

    private static void apply(String operator, Deque<Boolean> values) {
        boolean last = values.pop();
        values.push(
                switch (operator) {
                    case "not" -> !last;
                    case "and" -> values.pop() & last;
                    case "or" -> values.pop() | last;
                    default -> throw new IllegalStateException(operator);
                });
    }
}
