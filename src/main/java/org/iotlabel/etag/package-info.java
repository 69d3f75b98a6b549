/** Versions of things that change: ETag out, If-Match in (RFC 9110 section 13.1.1). Stands on problem only. */
@NullMarked
package org.iotlabel.etag;

import org.jspecify.annotations.NullMarked;
