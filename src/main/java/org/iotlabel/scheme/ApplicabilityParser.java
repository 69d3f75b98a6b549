package org.iotlabel.scheme;

import java.util.Set;

/** Reads an expression by recursive descent; text of any origin costs bounded time and stack. */
final class ApplicabilityParser {

    static final Set<String> RESERVED = Set.of("always", "not", "and", "or");

    private final String text;
    private int at;
    private int depth;

    ApplicabilityParser(String text) {
        if (text.length() > Applicability.LONGEST) {
            throw new UnreadableExpression(
                    Applicability.LONGEST, "goes on after the " + Applicability.LONGEST + " characters allowed");
        }
        this.text = text;
    }

    Applicability parse() {
        Applicability formula = formula();
        if (at < text.length()) {
            throw new UnreadableExpression(at, "has something where “and”, “or” or the end was expected");
        }
        return formula;
    }

    private Applicability formula() {
        Applicability formula = conjunction();
        while (take("or")) {
            formula = new Applicability.Or(formula, conjunction());
        }
        return formula;
    }

    private Applicability conjunction() {
        Applicability conjunction = negation();
        while (take("and")) {
            conjunction = new Applicability.And(conjunction, negation());
        }
        return conjunction;
    }

    private Applicability negation() {
        if (take("not")) {
            enter();
            Applicability term = negation();
            depth--;
            return new Applicability.Not(term);
        }
        if (take("(")) {
            enter();
            Applicability inner = formula();
            close();
            return inner;
        }
        return take("always") ? new Applicability.Always() : question();
    }

    /** The bound is what keeps a long row of “(” or “not” from using up the stack. */
    private void enter() {
        if (++depth > Applicability.DEEPEST) {
            throw new UnreadableExpression(at, "nests deeper than the " + Applicability.DEEPEST + " levels allowed");
        }
    }

    private void close() {
        if (!take(")")) {
            throw new UnreadableExpression(at, "misses a closing parenthesis");
        }
        depth--;
    }

    private Applicability question() {
        String word = next();
        if (!Applicability.Answered.isFeature(word)) {
            throw new UnreadableExpression(at, "misses a feature id, “not”, “always” or “(”");
        }
        take(word);
        return new Applicability.Answered(word);
    }

    /** Steps over the next token when it is this one. */
    private boolean take(String token) {
        if (!next().equals(token)) {
            return false;
        }
        at += token.length();
        skipSpaces();
        return true;
    }

    /** The token at hand, one parenthesis or the longest word; empty at the end and at a foreign character. */
    private String next() {
        skipSpaces();
        if (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == ')')) {
            return text.substring(at, at + 1);
        }
        int end = at;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isPartOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
