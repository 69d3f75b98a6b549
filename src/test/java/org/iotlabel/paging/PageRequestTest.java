package org.iotlabel.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageRequestTest {
    @Test
    void the_address_of_the_next_page_keeps_the_size_and_what_narrows_the_list() {
        var more = new Page<>(List.of("a"), "token");
        assertEquals("/list?pageToken=token", new PageRequest().nextAddress("/list", more));
        assertEquals("/list?limit=1&pageToken=token", PageRequest.first(1).nextAddress("/list", more));
        assertEquals(
                "/list?decided=true&limit=1&pageToken=token",
                PageRequest.first(1).nextAddress("/list?decided=true", more));
        assertEquals("", PageRequest.first(1).nextAddress("/list", new Page<>(List.of("a"), null)));
    }

    @Test
    void a_page_with_a_bound_of_its_own_holds_no_more_and_stands_at_the_same_place() {
        var asked = PageRequest.first(100).next(new Page<>(List.of("a"), "token"));
        assertEquals(30, asked.atMost(30).size());
        assertEquals("token", asked.atMost(30).token().orElseThrow());
        assertEquals(7, PageRequest.first(7).atMost(30).size());
    }
}
