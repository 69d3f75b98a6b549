/**
 * Signatures inside PDF that readers of people show: PAdES, levels B-B and B-T (ETSI EN 319 142-1). It knows bytes, a key with
 * its certificates and a time stamp authority, and nothing of what stands on the pages.
 */
@NullMarked
package org.iotlabel.pades;

import org.jspecify.annotations.NullMarked;
