/**
 * Says what to think of a label from its documents alone: one implementation for the command line, the service and the
 * pages. It is pure code: no database, no network, no clock of its own, nothing injected. Whom to believe comes in as
 * {@link org.iotlabel.verifier.Trust}, what else is known as {@link org.iotlabel.verifier.Records}; {@code
 * docs/verification.md} lists the checks in their order.
 */
@NullMarked
package org.iotlabel.verifier;

import org.jspecify.annotations.NullMarked;
