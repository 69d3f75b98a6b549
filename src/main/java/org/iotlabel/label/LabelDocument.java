package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/** One document of a label in one edition, made once; its bytes never change, whatever becomes of the label. */
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
    private int edition;

    @Nullable
    private String kid;

    @SuppressWarnings("NullAway.Init")
    protected LabelDocument() {}

    @SuppressWarnings("NullAway.Init")
    LabelDocument(Serial label, int edition, LabelDocumentName name, byte[] content, @Nullable String kid) {
        this.label = label.value();
        this.edition = edition;
        this.kid = kid;
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

    /** With which edition of the label's documents it was issued. */
    int edition() {
        return edition;
    }

    /** The key that signs it; empty where none does, and of documents from before this was written down. */
    Optional<String> kid() {
        return Optional.ofNullable(kid);
    }

    /** SHA-256 of the content. */
    String digest() {
        return digest;
    }
}
