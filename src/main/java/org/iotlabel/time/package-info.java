/** The one clock of the application, so that tests can set the time, and which times are plain enough to be kept. Stands on no other package. */
@NullMarked
package org.iotlabel.time;

import org.jspecify.annotations.NullMarked;
