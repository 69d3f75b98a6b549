/**
 * Cursor pages: the same small vocabulary for every list of the API (AIP-158). A page token is opaque to the caller; it
 * holds the key of the last item seen, so that rows added meanwhile neither repeat nor vanish. Stands on problem only.
 */
@NullMarked
package org.iotlabel.paging;

import org.jspecify.annotations.NullMarked;
