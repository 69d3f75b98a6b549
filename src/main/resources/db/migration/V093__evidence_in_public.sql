-- How often the public was given a piece of evidence, by day. Strangers are counted and not named, so that the table grows
-- with the days and not with the requests.
CREATE TABLE evidence_public_read (
    evidence uuid NOT NULL REFERENCES evidence_item (id),
    on_day   date NOT NULL,
    reads    bigint NOT NULL CHECK (reads > 0),
    PRIMARY KEY (evidence, on_day)
);
GRANT SELECT, INSERT, UPDATE (reads) ON evidence_public_read TO ${app_role};
