package org.iotlabel.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iotlabel.evidence.Confidentiality;
import org.iotlabel.evidence.EvidenceView;
import org.junit.jupiter.api.Test;

class ReadingBudgetTest {
    @Test
    void no_more_is_read_for_one_answer_than_four_of_the_largest_files() {
        var budget = new ReadingBudget();
        for (var file = 0; file < 4; file++) {
            assertTrue(budget.takes(ReadingBudget.LARGEST));
        }
        assertFalse(budget.takes(1));
        assertFalse(ReadingBudget.isTooLarge(ReadingBudget.LARGEST));
        assertTrue(ReadingBudget.isTooLarge(ReadingBudget.LARGEST + 1));
    }

    @Test
    void no_more_files_are_read_than_so_many_however_small_they_are() {
        var budget = new ReadingBudget();
        for (var file = 0; file < ReadingBudget.MOST_FILES; file++) {
            assertTrue(budget.takes(1));
        }
        assertFalse(budget.takes(1));
    }

    @Test
    void logs_take_nothing_from_what_is_expected_to_be_read_nor_the_long_from_the_short() {
        var logs = IntStream.range(0, 5)
                .mapToObj(i -> piece("log", "text/plain", ReadingBudget.LARGEST))
                .toList();
        var note = piece("note", "text/plain", 1_000);
        var list = piece("parts.json", "application/json", ReadingBudget.LARGEST);
        var contact = piece("Security.txt", "text/plain", 1_000);
        var picture = piece("plug.png", "image/png", 1_000);
        var all = Candidate.of(Stream.concat(logs.stream(), Stream.of(note, list, contact, picture))
                .toList());
        assertEquals(8, all.size());
        var chosen = ReadingBudget.chosen(all).stream().map(Candidate::piece).collect(Collectors.toSet());
        assertEquals(Set.of(contact, list, note, logs.get(0), logs.get(1)), chosen);
    }

    @Test
    void what_is_too_large_for_itself_takes_nothing_from_the_others() {
        var large = piece("a.json", "application/json", ReadingBudget.LARGEST * 5);
        var small = piece("b.json", "application/json", 1);
        assertEquals(Set.of(new Candidate(small)), ReadingBudget.chosen(Candidate.of(List.of(large, small))));
    }

    private static EvidenceView piece(String name, String mediaType, long size) {
        return new EvidenceView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "a".repeat(64),
                size,
                name,
                mediaType,
                Confidentiality.PUBLIC,
                "",
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
