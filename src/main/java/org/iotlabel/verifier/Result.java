package org.iotlabel.verifier;

import java.util.List;
import java.util.Optional;
import org.iotlabel.label.Serial;

/** What to think of a document. Only one that is to be trusted carries anything of the product. */
public sealed interface Result {
    /** The verdict in one word. */
    VerdictCode verdict();

    /** What each stage came to, in their order. */
    List<Finding> lines();

    /** Which label it is about; empty where that cannot be believed or is not known. */
    Optional<Serial> serial();

    /** The finding that decides the verdict; empty where everything holds. */
    default Optional<Finding> decisive() {
        return lines().stream()
                .filter(line -> line.reason().isPresent())
                .min((one, other) ->
                        one.reason().orElseThrow().compareTo(other.reason().orElseThrow()));
    }

    /** What people should know although it holds: that the thing in hand, or what it claims, was not checked; empty where it was. */
    default Optional<Finding> caution() {
        return lines().stream().filter(line -> line.caution().isPresent()).findFirst();
    }

    /** To be trusted; the promised updates may have ended. */
    record Trusted(VerdictCode verdict, SignedLabel label, List<Finding> lines) implements Result {
        public Trusted {
            lines = List.copyOf(lines);
            if (!verdict.isTrusted()) {
                throw new IllegalArgumentException(verdict + " carries no product");
            }
        }

        @Override
        public Optional<Serial> serial() {
            return Optional.of(label.serial());
        }
    }

    /** Not to be trusted. */
    record Untrusted(VerdictCode verdict, Optional<Serial> serial, List<Finding> lines) implements Result {
        public Untrusted {
            lines = List.copyOf(lines);
            if (verdict.isTrusted()) {
                throw new IllegalArgumentException(verdict + " is to be trusted");
            }
        }
    }
}
