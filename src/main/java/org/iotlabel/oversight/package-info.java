/**
 * What the owner of the scheme oversees: who did what, found and exported, and whether the machinery behind the platform is
 * well. It changes nothing. Stands on party for who may read, and on audit for what was done.
 */
@NullMarked
package org.iotlabel.oversight;

import org.jspecify.annotations.NullMarked;
