package org.iotlabel.problem;

/** Problems that any door can answer. */
public enum CommonProblem implements ProblemType {
    /** The body is no JSON, or not of the shape that the door takes. */
    MALFORMED(400, "The request cannot be read"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "You may not do this"),
    /** Also what another organisation's things look like. */
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "No answer in a form that you accept"),
    /** The body was not there in the time that one has. */
    BODY_TOO_SLOW(408, "The body came too slowly"),
    CONFLICT(409, "It clashes with what is already there"),
    /** The version named in If-Match is no longer the current one. */
    STALE(412, "Somebody changed it in the meantime"),
    TOO_LARGE(413, "The request is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not taken here"),
    /** The request can be read, but a value in it is wrong; the errors point at each. */
    INVALID(422, "Some values are wrong"),
    /** The same Idempotency-Key came with another request. */
    KEY_REUSED(422, "This Idempotency-Key was used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Not available right now");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The problem for a status that the framework decided on; {@link #INVALID} and the like are for our own rules. */
    public static CommonProblem of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> BODY_TOO_SLOW;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED : INTERNAL;
        };
    }

    /** This problem with nothing more to say than its kind. */
    public Problem bare() {
        return switch (this) {
            case NOT_FOUND -> Problem.notFound();
            case INTERNAL -> new Problem(this, "It was logged; nothing was changed. Please try again later.");
            case UNAUTHENTICATED -> new Problem(this, "A valid access token is needed.");
            case MALFORMED,
                    FORBIDDEN,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    BODY_TOO_SLOW,
                    CONFLICT,
                    STALE,
                    TOO_LARGE,
                    URI_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    INVALID,
                    KEY_REUSED,
                    TOO_MANY_REQUESTS,
                    HEADERS_TOO_LARGE,
                    UNAVAILABLE -> new Problem(this, title + ".");
        };
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
