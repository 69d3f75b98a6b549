/**
 * The public log: an append-only Merkle tree that anybody can mirror and audit as plain files. What it holds are bytes; it
 * knows no label. The tree, its tiles, notes and proofs (C2SP tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature,
 * tlog-proof) are pure code, which the command line uses too; the queue, the sequencer and the tables stand beside them.
 */
@NullMarked
package org.iotlabel.transparency;

import org.jspecify.annotations.NullMarked;
