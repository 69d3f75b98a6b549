/**
 * The command line: plays the way of a label over HTTP as four different people, and lays out the demo scheme. It knows
 * the public API and nothing else, so that it shows what a stranger could do. What needs no server, {@code label verify} and
 * {@code label audit}, uses the pure code that the service uses too.
 */
@NullMarked
package org.iotlabel.cli;

import org.jspecify.annotations.NullMarked;
