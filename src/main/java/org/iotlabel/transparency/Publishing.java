package org.iotlabel.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signs the tree that is on record. What is signed was committed before, so no crash can leave a signature under a tree
 * that never was; and it continues what was signed before, or nothing is signed.
 */
final class Publishing {
    private final LogSql sql;
    private final Cache<TilePath, byte[]> tiles;
    private final Checkpoints checkpoints;

    Publishing(LogSql sql, Cache<TilePath, byte[]> tiles) {
        this.sql = sql;
        this.tiles = tiles;
        this.checkpoints = new Checkpoints(sql);
    }

    /** Signs the latest tree, where that was not done yet. Ask for the sequencer's lock first. */
    Optional<SignedNote> publish(String origin, List<NoteSigner> signers, Instant at) {
        var head = new Sequencer(sql, tiles).head();
        var last = checkpoints.latest().map(note -> Checkpoint.parse(note.text()));
        if (last.filter(signed -> signed.head().size() == head.size()).isPresent()) {
            return Optional.empty();
        }
        last.ifPresent(signed -> requireContinued(signed, new Checkpoint(origin, head)));
        var checkpoint = new Checkpoint(origin, head);
        var note = new SignedNote(
                checkpoint.text(),
                signers.stream().map(signer -> signer.sign(checkpoint, at)).toList());
        checkpoints.keep(checkpoint, note, at);
        return Optional.of(note);
    }

    private void requireContinued(Checkpoint signed, Checkpoint next) {
        if (!signed.origin().equals(next.origin())) {
            throw new IllegalStateException("the log is called " + signed.origin() + " and cannot be renamed");
        }
        var proof = new TiledTree(next.head().size(), new StoredTiles(sql, tiles))
                .consistency(signed.head().size());
        if (!MerkleProofs.continues(signed.head(), next.head(), proof)) {
            throw new IllegalStateException("the tree on record does not continue the one that was signed last");
        }
    }
}
