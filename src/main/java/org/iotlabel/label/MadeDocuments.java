package org.iotlabel.label;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.signing.SigningKey;

/** Documents of one edition of a label in the making, each with the key that signed it. */
final class MadeDocuments {
    private final LabelSources sources;
    private final List<LabelDocument> made = new ArrayList<>();

    MadeDocuments(LabelSources sources) {
        this.sources = sources;
    }

    /** One that nobody signs. */
    void add(LabelDocumentName name, byte[] content) {
        made.add(new LabelDocument(sources.serial(), sources.edition(), name, content, null));
    }

    /** One that this key signed, or that shows what it signed. */
    void add(LabelDocumentName name, byte[] content, SigningKey key) {
        add(name, content, key.kid());
    }

    void add(LabelDocumentName name, byte[] content, String kid) {
        made.add(new LabelDocument(sources.serial(), sources.edition(), name, content, kid));
    }

    List<LabelDocument> all() {
        return List.copyOf(made);
    }
}
