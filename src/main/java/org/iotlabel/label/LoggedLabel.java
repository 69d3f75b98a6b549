package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.iotlabel.transparency.LogTicket;

/** Which entry of the public log tells that a label was issued. */
@Entity
@Immutable
@Table(name = "logged_label")
class LoggedLabel {
    @Id
    private String serial;

    private long ticket;

    @SuppressWarnings("NullAway.Init")
    protected LoggedLabel() {}

    LoggedLabel(Serial serial, LogTicket ticket) {
        this.serial = serial.value();
        this.ticket = ticket.number();
    }

    LogTicket ticket() {
        return new LogTicket(ticket);
    }
}
