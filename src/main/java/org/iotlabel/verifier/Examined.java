package org.iotlabel.verifier;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What examining a document came to, before anybody asks where its label stands today. */
public final class Examined {
    private final List<Finding> lines;
    private final Optional<Document> document;

    /**
     * A document that could be opened.
     *
     * @param promised the last month of updates that the public log proves beside it
     * @param claims whether it claims only what was assessed, under a name of its own
     */
    record Document(Opened opened, Optional<YearMonth> promised, Finding claims) {}

    Examined(List<Finding> lines, Optional<Document> document) {
        this.lines = List.copyOf(lines);
        this.document = document;
    }

    /** Whether all of it holds. What does not may hold later, when another proof or key is at hand. */
    public boolean holds() {
        return Stream.concat(lines.stream(), document.stream().map(Document::claims))
                .noneMatch(line -> line.outcome() == Finding.Outcome.FAIL);
    }

    List<Finding> lines() {
        return lines;
    }

    Optional<Document> document() {
        return document;
    }

    /** What is known beside the document, what it brought along included. */
    Optional<Records> records() {
        return document.map(one -> one.opened().records());
    }
}
