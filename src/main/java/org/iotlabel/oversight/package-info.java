/**
 * What the owner of the scheme oversees: who did what, found and exported, and whether the machinery behind the platform is
 * well, with what they decide on messages of the outbox that fail. Stands on party for who may, on audit for what was done, and on
 * outbox for what must follow.
 */
@NullMarked
package org.iotlabel.oversight;

import org.jspecify.annotations.NullMarked;
