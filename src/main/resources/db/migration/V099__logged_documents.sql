-- Which entry of the public log tells of a signed document of a label in the edition that brought it. Of documents from before
-- this was written there is none.
CREATE TABLE logged_document (
    id      uuid PRIMARY KEY,
    label   text NOT NULL,
    name    text NOT NULL CHECK (name IN ('SEAL', 'CERTIFICATE')),
    edition integer NOT NULL,
    ticket  bigint NOT NULL,
    UNIQUE (label, name, edition),
    FOREIGN KEY (label, name, edition) REFERENCES label_document (label, name, edition)
);
GRANT SELECT, INSERT ON logged_document TO ${app_role};
CREATE TRIGGER logged_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON logged_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
