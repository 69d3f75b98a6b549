package org.iotlabel.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
