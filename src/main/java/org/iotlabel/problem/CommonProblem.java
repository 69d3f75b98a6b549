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
    CONFLICT(409, "It clashes with what is already there"),
    /** The version named in If-Match is no longer the current one. */
    STALE(412, "Somebody changed it in the meantime"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not taken here"),
    /** The request can be read, but a value in it is wrong; the errors point at each. */
    INVALID(422, "Some values are wrong"),
    /** The same Idempotency-Key came with another request. */
    KEY_REUSED(422, "This Idempotency-Key was used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Not available right now");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
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
