/** The one clock of the application, so that tests can set the time. Stands on no other package. */
@NullMarked
package org.iotlabel.time;

import org.jspecify.annotations.NullMarked;
