package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void names_what_is_new_gone_and_different_by_pointer() throws IOException {
        var changes = Change.between(
                json("{'a':1,'b':{'c/d':[1,2],'e':true},'f':'gone'}"),
                json("{'a':1,'b':{'c/d':[1,3],'e':true},'g':null}"));
        assertEquals(
                "/b/c~1d [1,2] [1,3]; /f \"gone\" null; /g null null",
                changes.stream()
                        .map(change -> change.pointer() + " " + change.before() + " " + change.after())
                        .reduce((left, right) -> left + "; " + right)
                        .orElse(""));
    }

    @Test
    void pieces_of_evidence_are_known_by_their_digests_wherever_they_stand() throws IOException {
        var changes = Change.between(
                json("{'evidence':[{'digest':'a','size':1},{'digest':'c','size':3},{'digest':'d','size':4}]}"),
                json("{'evidence':[{'digest':'b','size':2},{'digest':'c','size':5},{'digest':'a','size':1}]}"));
        assertEquals(
                List.of(
                        new Change("/evidence/0", null, json("{'digest':'b','size':2}")),
                        new Change("/evidence/1/size", json("3"), json("5")),
                        new Change("/evidence/2", json("{'digest':'d','size':4}"), null)),
                changes);
    }

    @Test
    void equal_documents_have_no_changes() throws IOException {
        assertEquals(0, Change.between(json("{'a':[1]}"), json("{'a':[1]}")).size());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
