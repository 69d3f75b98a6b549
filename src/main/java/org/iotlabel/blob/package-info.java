/**
 * Content kept under its own SHA-256: whatever is put in can be told from a changed copy for ever.
 * A file store is the default; an object store fits the same interface, so nothing above knows where bytes lie.
 * Floor 0: it knows bytes, digests and sizes, and no business word.
 */
@NullMarked
package org.iotlabel.blob;

import org.jspecify.annotations.NullMarked;
