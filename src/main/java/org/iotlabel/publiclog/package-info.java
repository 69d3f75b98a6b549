/**
 * The doors of the public log: its checkpoint, tiles, entries and keys as files that anybody may mirror, and a page that
 * explains it. Writes nothing. Stands on party, for the doors, and on transparency.
 */
@NullMarked
package org.iotlabel.publiclog;

import org.jspecify.annotations.NullMarked;
