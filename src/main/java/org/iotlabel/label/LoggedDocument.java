package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.transparency.LogTicket;

/** Which entry of the public log tells of a signed document, in the edition that brought it. */
@Entity
@Immutable
@Table(name = "logged_document")
class LoggedDocument {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String label;

    @Enumerated(EnumType.STRING)
    private LabelDocumentName name;

    private int edition;
    private long ticket;

    @SuppressWarnings("NullAway.Init")
    protected LoggedDocument() {}

    @SuppressWarnings("NullAway.Init")
    LoggedDocument(Label label, LabelDocumentName name, LogTicket ticket) {
        this.label = label.serial().value();
        this.name = name;
        this.edition = label.statement().edition();
        this.ticket = ticket.number();
    }

    LogTicket ticket() {
        return new LogTicket(ticket);
    }
}
