/**
 * The pages that belong to no single feature: the front door, and the rules of the scheme in plain words. Everything that
 * they show is read from the floors below; they decide and store nothing.
 */
@NullMarked
package org.iotlabel.website;

import org.jspecify.annotations.NullMarked;
