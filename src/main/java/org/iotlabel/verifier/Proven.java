package org.iotlabel.verifier;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a {@link Verifier} proved of one document and need not prove again: what follows from the document and the keys
 * alone, whenever it is asked. Whoever keeps it for the next to ask keeps it for that document, and no longer than the trust.
 * What was refused or missing is not in it: another proof or key may be at hand later. Any number may ask at once.
 */
public final class Proven {
    private volatile Optional<Opened> opened = Optional.empty();
    private volatile Optional<Logged> logged = Optional.empty();
    private volatile Optional<String> claims = Optional.empty();

    /** The document as it was opened. */
    Opened opened(Artefact artefact, Supplier<Opened> proof) {
        var known = opened;
        if (known.isEmpty()) {
            known = Optional.of(proof.get());
            opened = known.filter(_ -> isLasting(artefact));
        }
        return known.get();
    }

    /** A paper is believed until its revocation list runs out, and a bundle may hold one. */
    private static boolean isLasting(Artefact artefact) {
        return switch (artefact) {
            case Artefact.Named _, Artefact.Credential _ -> true;
            case Artefact.Seal _,
                    Artefact.Text _,
                    Artefact.Facts _,
                    Artefact.Paper _,
                    Artefact.Picture _,
                    Artefact.Bundle _,
                    Artefact.Unreadable _ -> false;
        };
    }

    /** What the log has about it; once it has every document of it, that stays so. */
    Logged logged(SignedLabel label, Supplier<Logged> proof) {
        var known = logged;
        if (known.isEmpty()) {
            known = Optional.of(proof.get());
            logged = known.filter(one -> one.hasAllOf(label));
        }
        return known.get();
    }

    /** That it claims only what was assessed, in a sentence; empty where there was nothing to compare with. */
    Optional<String> claims(Supplier<Optional<String>> proof) {
        var known = claims;
        if (known.isEmpty()) {
            known = proof.get();
            claims = known;
        }
        return known;
    }
}
