package org.iotlabel.evidence;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.iotlabel.problem.Problem;

/**
 * A file that somebody sends.
 *
 * @param content its bytes, read once; closed by whoever opened it
 * @param fileName as the sender wrote it
 * @param confidentiality how far it may go
 * @param description what it shows, at most 1,000 characters; may be empty
 * @param claimed what the sender says its digest is
 */
public record NewEvidence(
        InputStream content, String fileName, Confidentiality confidentiality, String description, ReprDigest claimed) {
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    /** @throws Problem 422 when the description is too long or has control characters */
    public NewEvidence {
        if (description.length() > LONGEST_DESCRIPTION) {
            throw Problem.invalid("/description", "Must have no more than " + LONGEST_DESCRIPTION + " characters.");
        }
        if (UNPRINTABLE.matcher(description).find()) {
            throw Problem.invalid("/description", "Must not have control characters.");
        }
    }
}
