package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.transparency.LogTicket;

/** One promise of the vendor to deliver security updates for longer than was promised before; written once. */
@Entity
@Immutable
@Table(name = "support_promise")
class SupportPromise {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String label;
    private String until;
    private UUID principal;
    private String name;
    private String role;
    private Instant at;
    private long ticket;

    @SuppressWarnings("NullAway.Init")
    protected SupportPromise() {}

    @SuppressWarnings("NullAway.Init")
    SupportPromise(Serial label, YearMonth until, LogTicket logged, Actor by, Instant at) {
        this.label = label.value();
        this.until = until.toString();
        this.principal = by.principal();
        this.name = by.name();
        this.role = by.role();
        this.at = at;
        this.ticket = logged.number();
    }

    YearMonth until() {
        return YearMonth.parse(until);
    }

    /** By which the public log knows it. */
    LogTicket ticket() {
        return new LogTicket(ticket);
    }

    Instant at() {
        return at;
    }
}
