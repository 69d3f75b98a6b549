package org.iotlabel.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiledTreeTest {
    /** The eight entries and roots that Certificate Transparency's own implementations are tested with. */
    private static final String[] ENTRIES = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
    };

    private static final String[] ROOTS = {
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    };

    @Test
    void the_roots_are_those_of_certificate_transparency() {
        for (var size = 1; size <= ENTRIES.length; size++) {
            var hashes = new ArrayList<TreeHash>();
            for (var i = 0; i < size; i++) {
                hashes.add(TreeHash.ofEntry(HexFormat.of().parseHex(ENTRIES[i])));
            }
            var growth = new TileGrowth(0, _ -> new byte[0], hashes);
            assertEquals(
                    ROOTS[size - 1],
                    HexFormat.of().formatHex(growth.head().root().bytes()));
        }
    }

    @Test
    void a_tree_grown_in_any_batches_is_the_tree_of_the_definition() {
        var log = new MemoryLog();
        for (var batch : new int[] {1, 1, 3, 100, 151, 1, 255, 256, 257, 700, 1024}) {
            log.grow(batch);
            var size = (int) log.head().size();
            assertEquals(log.definition(0, size), log.head().root(), "size " + size);
            assertEquals(log.head().root(), log.tree().root());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 255, 256, 257, 300, 513, 1000})
    void every_entry_is_proved_and_no_other(int size) {
        var log = new MemoryLog().grow(size);
        var tree = log.tree();
        for (var index = 0; index < size; index++) {
            var path = tree.inclusion(index);
            var entry = TreeHash.ofEntry(MemoryLog.entry(index));
            assertTrue(MerkleProofs.includes(log.head(), index, entry, path));
            assertFalse(MerkleProofs.includes(log.head(), index, TreeHash.ofEntry(MemoryLog.entry(index + 1)), path));
            assertFalse(MerkleProofs.includes(log.head(), index + size, entry, path));
            if (index > 0) {
                assertFalse(MerkleProofs.includes(log.head(), index - 1, entry, path));
            }
            if (!path.isEmpty()) {
                assertFalse(MerkleProofs.includes(log.head(), index, entry, path.subList(1, path.size())));
            }
        }
    }

    @Test
    void every_tree_continues_each_of_its_beginnings_and_no_other_tree() {
        var log = new MemoryLog().grow(70);
        for (var newer = 0; newer <= 70; newer++) {
            for (var older = 0; older <= newer; older++) {
                var proof = new TiledTree(newer, log).consistency(older);
                assertTrue(MerkleProofs.continues(log.headAt(older), log.headAt(newer), proof), older + ", " + newer);
                if (older > 0) {
                    var forged = new TreeHead(older, TreeHash.ofEntry(new byte[] {1}));
                    assertFalse(MerkleProofs.continues(forged, log.headAt(newer), proof), older + ", " + newer);
                }
            }
        }
    }

    @Test
    void consistency_holds_over_many_tiles() {
        var log = new MemoryLog().grow(66_000);
        for (var older : new int[] {1, 255, 256, 257, 65_535, 65_536, 65_537, 65_999}) {
            assertTrue(MerkleProofs.continues(
                    log.headAt(older), log.head(), log.tree().consistency(older)));
        }
    }

    @Test
    void a_proof_with_a_hash_too_many_or_too_few_is_refused() {
        var log = new MemoryLog().grow(100);
        var proof = log.tree().consistency(37);
        var longer = new ArrayList<>(proof);
        longer.add(TreeHash.EMPTY);
        assertFalse(MerkleProofs.continues(log.headAt(37), log.head(), longer));
        assertFalse(MerkleProofs.continues(log.headAt(37), log.head(), proof.subList(0, proof.size() - 1)));
        assertFalse(MerkleProofs.continues(log.head(), log.headAt(37), proof));
    }

    @Test
    void nothing_beyond_the_tree_is_proved() {
        var tree = new MemoryLog().grow(3).tree();
        assertThrows(MalformedLog.class, () -> tree.inclusion(3));
        assertThrows(MalformedLog.class, () -> tree.inclusion(-1));
        assertThrows(MalformedLog.class, () -> tree.consistency(4));
    }
}
