package org.iotlabel.label;

import java.util.Optional;
import org.iotlabel.keys.LostKeys.LostKey;

/**
 * A label with what has to be known to decide whether it is the scheme's own.
 *
 * @param lostKey the lost key because of which it is red; empty for one that is not, or that has ended
 * @param cause why it is red, where it is
 * @param standing the confirmation that it has for the loss of that key, open or approved
 */
record RedCase(Label label, Optional<LostKey> lostKey, RedCause cause, Optional<LabelConfirmation> standing) {}
