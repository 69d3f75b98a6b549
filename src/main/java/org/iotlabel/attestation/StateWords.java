package org.iotlabel.attestation;

import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** What every page calls a state of an attestation, whoever reads it. */
public final class StateWords {
    private StateWords() {}

    public static String of(AttestationState state) {
        return Words.in(PortalFrame.LANGUAGE, StateMessages.class).word(state);
    }
}
