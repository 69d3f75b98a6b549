/**
 * What every answer of the server has in common, whichever door it leaves by: security headers, a request id, limits on
 * what comes in, and a problem document even where no door was reached. It knows no business word. Stands on problem
 * only.
 */
@NullMarked
package org.iotlabel.http;

import org.jspecify.annotations.NullMarked;
