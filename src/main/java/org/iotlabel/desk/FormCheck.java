package org.iotlabel.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;

/** Whether a form is one of ours. */
@ApplicationScoped
class FormCheck {
    private final FormTokens tokens;
    private final Visitor visitor;

    FormCheck(FormTokens tokens, Visitor visitor) {
        this.tokens = tokens;
        this.visitor = visitor;
    }

    /**
     * Lets pass a form with the visitor's own token.
     *
     * @throws Problem FORBIDDEN
     */
    void mustBeOurs(String token) {
        if (!tokens.isOf(visitor.principal(), token)) {
            throw refusal();
        }
    }

    static Problem refusal() {
        return new Problem(
                CommonProblem.FORBIDDEN,
                Words.in(PortalFrame.LANGUAGE, DeskMessages.class).notOurForm());
    }
}
