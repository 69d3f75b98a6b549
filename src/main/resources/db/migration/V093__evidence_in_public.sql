-- How often the public was given a piece of evidence, by day. Strangers are counted and not named, so that the table grows
-- with the days and not with the requests.
CREATE TABLE evidence_public_read (
    evidence uuid NOT NULL REFERENCES evidence_item (id),
    on_day   date NOT NULL,
    reads    bigint NOT NULL CHECK (reads > 0),
    PRIMARY KEY (evidence, on_day)
);
GRANT SELECT, INSERT, UPDATE (reads) ON evidence_public_read TO ${app_role};
CREATE TRIGGER evidence_public_read_grows BEFORE UPDATE ON evidence_public_read FOR EACH ROW
    WHEN (NEW.reads <= OLD.reads OR NEW.evidence <> OLD.evidence OR NEW.on_day <> OLD.on_day)
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_public_read_stays BEFORE DELETE OR TRUNCATE ON evidence_public_read
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
