package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.iotlabel.transparency.LogTicket;

/** Which entry of the public log tells of a credential: that of the issue, or of a later edition that brought another. */
@Entity
@Immutable
@Table(name = "logged_label")
class LoggedLabel {
    @Id
    private long ticket;

    private String serial;
    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected LoggedLabel() {}

    LoggedLabel(Label label, LogTicket ticket) {
        this.serial = label.serial().value();
        this.edition = label.statement().edition();
        this.ticket = ticket.number();
    }

    Serial serial() {
        return new Serial(serial);
    }

    LogTicket ticket() {
        return new LogTicket(ticket);
    }
}
