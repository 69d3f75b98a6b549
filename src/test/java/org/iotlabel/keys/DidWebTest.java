package org.iotlabel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class DidWebTest {

    @Test
    void the_name_of_the_issuer_follows_from_the_public_address() {
        assertEquals("did:web:label.example", DidWeb.of(URI.create("https://Label.example")));
        assertEquals("did:web:localhost%3A8080", DidWeb.of(URI.create("http://localhost:8080")));
    }
}
