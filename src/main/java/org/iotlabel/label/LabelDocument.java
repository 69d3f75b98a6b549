package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.signing.Sha256Digest;

/** One document of a label, made once; its bytes never change, whatever becomes of the label. */
@Entity
@Immutable
@Table(name = "label_document")
class LabelDocument {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String label;

    @Enumerated(EnumType.STRING)
    private LabelDocumentName name;

    private byte[] content;
    private String digest;

    @SuppressWarnings("NullAway.Init")
    protected LabelDocument() {}

    @SuppressWarnings("NullAway.Init")
    LabelDocument(Serial label, LabelDocumentName name, byte[] content) {
        this.label = label.value();
        this.name = name;
        this.content = content.clone();
        this.digest = Sha256Digest.of(content).toString();
    }

    LabelDocumentName name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** SHA-256 of the content. */
    String digest() {
        return digest;
    }
}
