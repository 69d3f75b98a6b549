package org.iotlabel.problem;

/** A kind of problem that a caller can be told of; each feature lists its own in one enum (RFC 9457 section 3.1). */
public interface ProblemType {
    /** The enum constant's name; the slug is made of it. */
    String name();

    /** The HTTP status code. */
    int status();

    /** A short sentence that is the same for every occurrence. */
    String title();

    /** The last part of the type's address, which is also its heading in docs/api.md. */
    default String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The value of the member "type": a path on this server that answers with an explanation. */
    default String address() {
        return "/problems/" + slug();
    }
}
