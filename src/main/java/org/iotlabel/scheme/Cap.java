package org.iotlabel.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mandatory requirement that keeps a device from a level.
 *
 * @param requirement its id
 * @param cause what was found instead of a PASS
 * @param level the level that it blocks, with every level above
 * @param provisions what it maps to, for readers who think in other schemes
 */
public record Cap(String requirement, Cause cause, int level, List<ProvisionRef> provisions) {

    public Cap {
        provisions = List.copyOf(provisions);
    }

    /** What can block a level. */
    @Schema(name = "CapCause")
    public enum Cause {
        FAIL,
        INCONCLUSIVE,
        NOT_CLAIMED,
        /** Nobody has given a verdict. */
        NO_VERDICT
    }

    static Optional<Cap> of(Requirement requirement, Map<String, Verdict> verdicts) {
        return requirement.isMandatory()
                ? cause(verdicts.get(requirement.id()))
                        .map(cause -> new Cap(requirement.id(), cause, requirement.level(), requirement.provisions()))
                : Optional.empty();
    }

    private static Optional<Cause> cause(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> Optional.of(Cause.NO_VERDICT);
            case FAIL -> Optional.of(Cause.FAIL);
            case INCONCLUSIVE -> Optional.of(Cause.INCONCLUSIVE);
            case NOT_CLAIMED -> Optional.of(Cause.NOT_CLAIMED);
            case PASS, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
