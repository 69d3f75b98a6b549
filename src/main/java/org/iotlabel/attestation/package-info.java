/**
 * A vendor's claim that a product meets the public baseline: what the device has, what then applies, how each demand is
 * met and what shows it. The vendor writes and submits it; after that it moves by the steps that assessors and certifiers
 * take on the floors above. Uses scheme for what is asked, product for what it is about, evidence for what shows it.
 */
@NullMarked
package org.iotlabel.attestation;

import org.jspecify.annotations.NullMarked;
