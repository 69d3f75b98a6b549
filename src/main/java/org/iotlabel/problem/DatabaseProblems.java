package org.iotlabel.problem;

import static org.iotlabel.problem.CommonProblem.CONFLICT;
import static org.iotlabel.problem.CommonProblem.INTERNAL;
import static org.iotlabel.problem.CommonProblem.INVALID;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the database refused, where it is the caller's to mend; which constraint it was is in the log and not told. */
final class DatabaseProblems {
    /** Exclusion and restriction violations: our own guards in PostgreSQL. */
    private static final Set<String> REFUSALS = Set.of("23P01", "23001");

    /** Texts with U+0000 or a lone surrogate, as text and inside jsonb (PostgreSQL, appendix A). */
    private static final Set<String> UNKEEPABLE = Set.of("22021", "22P05");

    /** Numbers, days and texts that its types cannot hold (PostgreSQL, appendix A: data exceptions). */
    private static final String BEYOND = "22";

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException thrown) {
        return ProblemDocument.answer(Overtaken.problem());
    }

    /** What a deferred write throws at the commit comes wrapped, in one way or another. */
    @ServerExceptionMapper({
        ArcUndeclaredThrowableException.class,
        QuarkusTransactionException.class,
        RollbackException.class,
        PersistenceException.class
    })
    Response atCommit(Exception thrown) {
        if (Overtaken.is(thrown)) {
            return ProblemDocument.answer(Overtaken.problem());
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCException refused) {
                return refused(refused);
            }
        }
        Log.error("a transaction failed", thrown);
        return ProblemDocument.answer(INTERNAL.bare());
    }

    @ServerExceptionMapper
    Response refused(JDBCException thrown) {
        return ProblemDocument.answer(problem(thrown).orElseGet(() -> {
            Log.error("a request failed in the database", thrown);
            return INTERNAL.bare();
        }));
    }

    private static Optional<Problem> problem(JDBCException thrown) {
        var state = String.valueOf(thrown.getSQLState());
        if (UNKEEPABLE.contains(state)) {
            return Optional.of(new Problem(INVALID, "A text holds a character that cannot be kept."));
        }
        if (state.startsWith(BEYOND)) {
            Log.warn("a value that the database cannot keep was not refused before", thrown);
            return Optional.of(new Problem(INVALID, "A value is beyond what can be kept."));
        }
        var isDouble =
                thrown instanceof ConstraintViolationException broken && broken.getKind() == ConstraintKind.UNIQUE;
        if (isDouble || REFUSALS.contains(state)) {
            Log.debugf(thrown, "refused by the database");
            return Optional.of(new Problem(CONFLICT, "The same thing exists already, or its state forbids it."));
        }
        return Optional.empty();
    }
}
