package org.iotlabel.scheme;

import org.iotlabel.signing.CanonicalJson;

/** A sound baseline and the bytes that it is stored, hashed and served as. */
record BaselineText(BaselineDocument document, CanonicalJson canonical) {}
