/**
 * The public baseline: what is asked of a device, of whom, and how the answers add up to a level, a score and a grade.
 * A scheme owner drafts a version, another one publishes it, and from then on its bytes never change; everything a
 * label says can be recomputed from it by anyone. The reading, the applicability of a requirement and the scoring are
 * pure functions; only the publishing knows the database, and the floors below are all it stands on.
 */
@NullMarked
package org.iotlabel.scheme;

import org.jspecify.annotations.NullMarked;
