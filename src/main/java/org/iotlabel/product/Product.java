package org.iotlabel.product;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A device model of a vendor. It can be described anew at any time; what was submitted or labelled keeps its own copy. */
@Entity
@Table(name = "product")
public class Product {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID vendor;
    private String model;
    private String hardwareFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProductDescription description;

    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init")
    Product(UUID vendor, ProductDescription description, Instant at) {
        this.vendor = vendor;
        this.createdAt = at;
        describe(description);
    }

    /** Says anew what the product is; the columns that must be unique follow. */
    void describe(ProductDescription anew) {
        this.description = anew;
        this.model = anew.model();
        this.hardwareFrom = anew.hardware().from();
    }

    public UUID id() {
        return id;
    }

    public UUID vendor() {
        return vendor;
    }

    public ProductDescription description() {
        return description;
    }

    Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
