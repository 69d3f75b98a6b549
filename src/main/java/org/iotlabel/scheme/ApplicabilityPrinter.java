package org.iotlabel.scheme;

import org.iotlabel.scheme.Applicability.Always;
import org.iotlabel.scheme.Applicability.And;
import org.iotlabel.scheme.Applicability.Answered;
import org.iotlabel.scheme.Applicability.Not;
import org.iotlabel.scheme.Applicability.Or;

/** Writes an expression with the parentheses that precedence makes necessary, and no other. */
final class ApplicabilityPrinter {

    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int ATOM = 4;

    private ApplicabilityPrinter() {}

    static String print(Applicability formula) {
        return switch (formula) {
            case Always _ -> "always";
            case Answered question -> question.feature();
            case Not not -> "not " + within(not.term(), NOT);
            // The parser groups to the left, so an equal operator on the right must keep its parentheses.
            case And and -> within(and.left(), AND) + " and " + within(and.right(), NOT);
            case Or or -> within(or.left(), OR) + " or " + within(or.right(), AND);
        };
    }

    private static String within(Applicability formula, int loosest) {
        return binding(formula) < loosest ? "(" + print(formula) + ")" : print(formula);
    }

    private static int binding(Applicability formula) {
        return switch (formula) {
            case Or _ -> OR;
            case And _ -> AND;
            case Not _ -> NOT;
            case Always _ -> ATOM;
            case Answered _ -> ATOM;
        };
    }
}
