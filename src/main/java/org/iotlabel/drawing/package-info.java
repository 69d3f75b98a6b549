/**
 * Drawings of plain shapes and letters, and the two forms in which they go out: SVG for print, PNG for screens.
 * Letters become outlines here, so that a drawing needs no font where it is shown. The package knows shapes, colours and
 * millimetres, and nothing of what is drawn.
 */
@NullMarked
package org.iotlabel.drawing;

import org.jspecify.annotations.NullMarked;
