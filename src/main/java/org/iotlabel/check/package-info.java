/**
 * What a machine finds in a piece of evidence by itself: security.txt, lists of software parts, MUD files, statements about
 * weaknesses. It says what stands in a file and what its specification misses there, and never a verdict, which is an assessor's.
 * Floor 4b: built on evidence, product and scheme; what it is told of a case is a range of firmware and a list of requirements.
 */
@NullMarked
package org.iotlabel.check;

import org.jspecify.annotations.NullMarked;
