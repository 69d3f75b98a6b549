/**
 * The desk of somebody who is signed in: the frame of the pages under /portal, forms that work without a script, and what
 * keeps strangers from sending them in somebody's name. Knows no page and no rule of the scheme. Stands on frame for the
 * language, on idempotency for what is sent twice, and on problem for what was refused.
 */
@NullMarked
package org.iotlabel.desk;

import org.jspecify.annotations.NullMarked;
