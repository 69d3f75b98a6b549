/**
 * Evidence: the files that stand behind a claim or a verdict, kept unchanged under their digest for as long as the case.
 * Every file is judged by its content before it is kept, and every read is recorded with who, when and which.
 * Floor 4: built on blob, problem, audit and party; the case a file belongs to is a number to this package.
 */
@NullMarked
package org.iotlabel.evidence;

import org.jspecify.annotations.NullMarked;
