/**
 * One plain verdict on a label, for whoever scans, types or asks: the page and the JSON at the address that stands on it
 * are two views of the same value. It writes nothing, and remembers
 * nothing but how a verdict is told; label alone knows where a label stands.
 */
@NullMarked
package org.iotlabel.verification;

import org.jspecify.annotations.NullMarked;
