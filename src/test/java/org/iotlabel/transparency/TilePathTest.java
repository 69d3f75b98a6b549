package org.iotlabel.transparency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {
    @Test
    void the_index_is_written_in_groups_of_three_digits() {
        assertEquals("tile/0/x001/x234/067", new TilePath(0, 1_234_067, 256).toString());
        assertEquals("tile/entries/000.p/3", new TilePath(TilePath.ENTRIES, 0, 3).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/63/x999/000.p/255", "tile/entries/x001/x234/067", "tile/1/001.p/1"})
    void what_is_written_is_read_back(String path) {
        assertEquals(Optional.of(path), TilePath.parse(path).map(TilePath::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000", "tile/64/000", "tile/-1/000", "tile/0/0", "tile/0/x000/001", "tile/0/001/002",
                "tile/0/x001", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/000.p/", "tile/0/000/",
                "tile/0/../000", "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/entry/000", ""
            })
    void anything_else_is_no_path(String path) {
        assertEquals(Optional.empty(), TilePath.parse(path));
    }

    @Test
    void a_tree_of_70000_has_the_tiles_that_the_specification_counts() {
        assertEquals(Optional.of(new TilePath(0, 273, 112)), TilePath.in(70_000, 0, 273));
        assertEquals(Optional.of(new TilePath(1, 1, 17)), TilePath.in(70_000, 1, 1));
        assertEquals(Optional.of(new TilePath(2, 0, 1)), TilePath.in(70_000, 2, 0));
        assertEquals(Optional.empty(), TilePath.in(70_000, 0, 274));
        assertEquals(Optional.empty(), TilePath.in(70_000, 3, 0));
        assertTrue(new TilePath(0, 272, 256).isIn(70_000));
        assertFalse(new TilePath(0, 273, 113).isIn(70_000));
        assertFalse(new TilePath(63, 999_999_999_999_999_999L, 1).isIn(Long.MAX_VALUE));
    }

    @Test
    void entries_come_out_of_a_bundle_as_they_went_in() {
        var entries = List.of(new byte[0], new byte[] {1}, new byte[65_535]);
        var read = EntryBundle.read(EntryBundle.write(entries));
        assertEquals(3, read.size());
        for (var i = 0; i < 3; i++) {
            assertArrayEquals(entries.get(i), read.get(i));
        }
        var tooLong = List.of(new byte[65_536]);
        assertThrows(MalformedLog.class, () -> EntryBundle.write(tooLong));
        assertThrows(MalformedLog.class, () -> EntryBundle.read(new byte[] {0}));
        assertThrows(MalformedLog.class, () -> EntryBundle.read(new byte[] {0, 2, 1}));
    }
}
