-- A device model of one vendor; what was submitted or labelled keeps its own copy of the description.
CREATE TABLE product (
    id            uuid PRIMARY KEY,
    vendor        uuid NOT NULL REFERENCES organisation (id),
    model         text NOT NULL CHECK (length(model) BETWEEN 1 AND 100),
    hardware_from text NOT NULL,
    description   jsonb NOT NULL,
    created_at    timestamptz NOT NULL,
    version       bigint NOT NULL,
    UNIQUE (vendor, model, hardware_from)
);
CREATE INDEX product_vendor ON product (vendor, id);
GRANT SELECT, INSERT, UPDATE ON product TO ${app_role};
