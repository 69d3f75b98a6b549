package org.iotlabel.transparency;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks proofs of a Merkle tree against roots that are known otherwise (RFC 9162 sections 2.1.3.2 and 2.1.4.2). */
final class MerkleProofs {
    private MerkleProofs() {}

    /** Whether the path leads from an entry's hash to the root of a tree of that size. */
    static boolean includes(TreeHead tree, long index, TreeHash entry, List<TreeHash> path) {
        if (index < 0 || index >= tree.size()) {
            return false;
        }
        var place = index;
        var last = tree.size() - 1;
        var hash = entry;
        for (var next : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = TreeHash.ofNode(next, hash);
                var up = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = TreeHash.ofNode(hash, next);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(tree.root());
    }

    /** Whether the newer tree begins with all of the older one. */
    static boolean continues(TreeHead older, TreeHead newer, List<TreeHash> proof) {
        if (older.size() > newer.size()) {
            return false;
        }
        if (older.size() == newer.size()) {
            return proof.isEmpty() && older.root().equals(newer.root());
        }
        if (older.size() == 0) {
            return proof.isEmpty() && older.root().equals(TreeHash.EMPTY);
        }
        return walk(older, newer, proof);
    }

    private static boolean walk(TreeHead older, TreeHead newer, List<TreeHash> proof) {
        var steps = proof.iterator();
        var skipped = Long.numberOfTrailingZeros(older.size());
        var place = (older.size() - 1) >> skipped;
        var last = (newer.size() - 1) >> skipped;
        var begin = place == 0 ? Optional.of(older.root()) : next(steps);
        if (begin.isEmpty()) {
            return false;
        }
        var first = begin.get();
        var second = begin.get();
        while (steps.hasNext()) {
            var step = steps.next();
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                first = TreeHash.ofNode(step, first);
                second = TreeHash.ofNode(step, second);
                var up = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                second = TreeHash.ofNode(second, step);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(older.root()) && second.equals(newer.root());
    }

    private static Optional<TreeHash> next(Iterator<TreeHash> steps) {
        return steps.hasNext() ? Optional.of(steps.next()) : Optional.empty();
    }
}
