package org.iotlabel.frame;

import java.util.Optional;
import org.iotlabel.problem.ProblemDocument;

/**
 * A page with a form that is shown again where it was refused, with what is wrong beside the fields and with what was typed, as
 * far as it was read. Every bean of this kind is asked for the refusals at its address that a reader is told of.
 */
public interface FormAgain {
    /** The path to which the form is sent. */
    String path();

    /** The page; empty where nothing that can be typed into the form would mend it. Asks no database: it may be written before any door. */
    Optional<byte[]> of(ProblemDocument problem, Typed typed, Frame frame);
}
