/**
 * The one frame of all pages: its links, the language in which a reader is spoken to, and how days and numbers are
 * written in it. Knows no page. Stands on http, for the languages, and on signing, for digests.
 */
@NullMarked
package org.iotlabel.frame;

import org.jspecify.annotations.NullMarked;
