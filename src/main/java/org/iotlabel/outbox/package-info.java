/**
 * What must happen after a commit: a row written in the transaction of the change, handled afterwards, at least once.
 * Knows topics and payloads, but no feature. Stands on time, and on paging and tags for those who look after it.
 */
@NullMarked
package org.iotlabel.outbox;

import org.jspecify.annotations.NullMarked;
