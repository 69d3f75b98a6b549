/**
 * The whole way of a label as people walk it: in a real browser, by the pages alone.
 *
 * <p>Whoever walks finds things by what they are and how they are called, waits for what a page shows, and knows no address
 * but the first. One class for each who has a part; {@link org.iotlabel.walk.Window} is what they sit before.
 */
@NullMarked
package org.iotlabel.walk;

import org.jspecify.annotations.NullMarked;
