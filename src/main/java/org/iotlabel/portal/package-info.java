/**
 * The first page of the portal: what waits for somebody, and where they belong. The other pages stand in the features that
 * they are about. Decides and stores nothing.
 */
@NullMarked
package org.iotlabel.portal;

import org.jspecify.annotations.NullMarked;
