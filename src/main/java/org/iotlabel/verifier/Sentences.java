package org.iotlabel.verifier;

/** Reasons in sentences for people, where there is nothing more particular to say. */
final class Sentences {
    private Sentences() {}

    static String of(Reason reason) {
        return switch (reason) {
            case UNREADABLE -> "It cannot be read as a document of a label.";
            case LOOK_ALIKE_HOST -> "The address only looks like that of the scheme.";
            case NOT_OURS -> "It is not of this scheme.";
            case BAD_SIGNATURE -> "It is not what was signed.";
            case UNKNOWN_KEY -> "No key of the scheme for this kind of document signed it.";
            case MALFORMED -> "It contradicts itself, or could be understood in two ways.";
            case KEY_COMPROMISED -> "Somebody else may have its key, and nothing proves that it was signed before.";
            case KEY_RETIRED -> "Its key was not in use when it was signed.";
            case NOT_LOGGED -> "The proof does not show that the public log has it.";
            case SCOPE_MISMATCH -> "It claims more than was assessed.";
            case UNKNOWN_SERIAL -> "Nothing at hand says that this serial was ever given out.";
            case REVOKED -> "It was ended before its time.";
            case SUPERSEDED -> "A newer label has replaced it.";
            case EXPIRED -> "It has run out.";
            case NOT_YET -> "It does not run yet.";
            case SUSPENDED -> "It is suspended.";
            case STATUS_OUTDATED -> "What is known of its status is too old to rely on.";
            case STATUS_UNAVAILABLE -> "Whether it still holds cannot be found out.";
            case SCHEME_ENDED -> "Nobody watches over it any more.";
            case CONFUSABLE_NAME -> "A name on it is written so that it looks like another name.";
            case OTHER_PRODUCT -> "It is not for the product in hand.";
            case SUPPORT_ENDED -> "The promised security updates have ended.";
        };
    }
}
