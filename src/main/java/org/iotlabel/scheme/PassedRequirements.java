package org.iotlabel.scheme;

import org.iotlabel.signing.Sha256Digest;

/** How many labels passed what is asked; told by a higher floor, which alone knows labels. */
public interface PassedRequirements {
    /** Of a version, by the digest of its canonical bytes. */
    Passes of(Sha256Digest baseline);
}
