/**
 * The command line: plays the way of a label over HTTP as four different people, and lays out the demo scheme. It knows
 * the public API and nothing else; no other package of ours is imported, so that it shows what a stranger could do.
 */
@NullMarked
package org.iotlabel.cli;

import org.jspecify.annotations.NullMarked;
