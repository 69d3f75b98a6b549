/**
 * The public register of labels: everybody searches it without a login. What is found is read from label, which alone
 * knows where a label stands.
 */
@NullMarked
package org.iotlabel.registry;

import org.jspecify.annotations.NullMarked;
