-- Organisations, the people and machines that act for them, and what they may do there.

CREATE TABLE organisation (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('VENDOR', 'ASSESSMENT_BODY', 'SCHEME')),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key      text NOT NULL,
    address       text NOT NULL,
    website       text NOT NULL,
    country       text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    group_name    text,
    group_key     text,
    state         text NOT NULL CHECK (state IN ('APPLIED', 'ADMITTED', 'REFUSED', 'SUSPENDED')),
    registered_by uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    UNIQUE (id, kind)
);
-- A refused application does not keep its name from others.
CREATE UNIQUE INDEX organisation_name ON organisation (name_key, country) WHERE state <> 'REFUSED';
CREATE UNIQUE INDEX organisation_scheme ON organisation (kind) WHERE kind = 'SCHEME';
CREATE INDEX organisation_group ON organisation (group_key) WHERE group_key IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON organisation TO ${app_role};

-- Somebody or something with a login. The key is made of issuer and subject, so that nobody is written down by reading.
CREATE TABLE principal (
    id        uuid PRIMARY KEY,
    issuer    text NOT NULL,
    subject   text NOT NULL,
    machine   boolean NOT NULL,
    name      text NOT NULL,
    email     text,
    client_id text,
    joined_at timestamptz NOT NULL,
    UNIQUE (issuer, subject),
    UNIQUE (id, machine),
    CHECK (machine = (client_id IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON principal TO ${app_role};

-- Memberships end and stay: the two years after one still count as a relation.
CREATE TABLE membership (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    organisation uuid NOT NULL,
    kind         text NOT NULL,
    principal    uuid NOT NULL,
    machine      boolean NOT NULL,
    role         text NOT NULL,
    began_at     timestamptz NOT NULL,
    ended_at     timestamptz CHECK (ended_at >= began_at),
    FOREIGN KEY (organisation, kind) REFERENCES organisation (id, kind),
    FOREIGN KEY (principal, machine) REFERENCES principal (id, machine),
    CHECK ((kind = 'VENDOR' AND role IN ('VENDOR_MEMBER', 'VENDOR_ADMIN'))
        OR (kind = 'ASSESSMENT_BODY' AND role IN ('ASSESSOR', 'BODY_ADMIN'))
        OR (kind = 'SCHEME' AND role IN ('CERTIFIER', 'SCHEME_OWNER'))),
    CHECK (NOT machine OR role = 'VENDOR_MEMBER')
);
CREATE UNIQUE INDEX membership_current ON membership (principal, organisation, role) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX membership_machine ON membership (principal) WHERE machine AND ended_at IS NULL;
CREATE INDEX membership_organisation ON membership (organisation, id);
CREATE INDEX membership_principal ON membership (principal);
GRANT SELECT, INSERT, UPDATE ON membership TO ${app_role};

-- Impartiality (ISO/IEC 17065 section 4.2): who acts for the scheme acts for no vendor and for no assessment body.
CREATE FUNCTION refuse_partial_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM principal WHERE id = NEW.principal FOR UPDATE;
    IF NEW.ended_at IS NULL AND EXISTS (
        SELECT 1 FROM membership m
        WHERE m.principal = NEW.principal AND m.ended_at IS NULL AND m.id <> NEW.id
          AND (m.kind = 'SCHEME') <> (NEW.kind = 'SCHEME'))
    THEN
        RAISE EXCEPTION 'the scheme''s own people are in no other organisation' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER membership_impartial BEFORE INSERT OR UPDATE ON membership
    FOR EACH ROW EXECUTE FUNCTION refuse_partial_membership();

CREATE TABLE organisation_history (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisation (id),
    at           timestamptz NOT NULL,
    from_state   text,
    to_state     text NOT NULL,
    principal    uuid NOT NULL,
    name         text NOT NULL,
    role         text NOT NULL,
    reason       text NOT NULL
);
CREATE INDEX organisation_history_of ON organisation_history (organisation, id);
GRANT SELECT, INSERT ON organisation_history TO ${app_role};
CREATE TRIGGER organisation_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON organisation_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Of the token only the digest is kept: who reads this table can accept nothing.
CREATE TABLE invitation (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    organisation uuid NOT NULL REFERENCES organisation (id),
    role         text NOT NULL CHECK (role IN ('VENDOR_MEMBER', 'VENDOR_ADMIN', 'ASSESSOR', 'BODY_ADMIN', 'CERTIFIER',
                     'SCHEME_OWNER')),
    email        text,
    client_id    text,
    token_digest text NOT NULL UNIQUE CHECK (token_digest ~ '^[0-9a-f]{64}$'),
    state        text NOT NULL CHECK (state IN ('PENDING', 'ACCEPTED', 'REVOKED')),
    invited_by   uuid NOT NULL,
    invited_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    settled_by   uuid,
    settled_at   timestamptz,
    CHECK ((email IS NULL) <> (client_id IS NULL)),
    CHECK (client_id IS NULL OR role = 'VENDOR_MEMBER'),
    CHECK ((state = 'PENDING') = (settled_at IS NULL))
);
CREATE INDEX invitation_organisation ON invitation (organisation, id);
GRANT SELECT, INSERT, UPDATE ON invitation TO ${app_role};

-- Each address of the configuration makes one owner of the scheme, once.
CREATE TABLE ownership_claim (
    email      text PRIMARY KEY,
    principal  uuid NOT NULL REFERENCES principal (id),
    claimed_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON ownership_claim TO ${app_role};

-- Keys with which vendors seal their submissions. Retired ones stay, for what they sealed.
CREATE TABLE vendor_key (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    organisation  uuid NOT NULL REFERENCES organisation (id),
    kid           text NOT NULL,
    jwk           text NOT NULL,
    label         text NOT NULL,
    state         text NOT NULL CHECK (state IN ('ACTIVE', 'RETIRED')),
    registered_by uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    retired_by    uuid,
    retired_at    timestamptz,
    UNIQUE (organisation, kid),
    CHECK ((state = 'RETIRED') = (retired_at IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON vendor_key TO ${app_role};

CREATE TABLE accreditation (
    id                 uuid PRIMARY KEY,
    version            bigint NOT NULL,
    organisation       uuid NOT NULL,
    kind               text NOT NULL DEFAULT 'ASSESSMENT_BODY' CHECK (kind = 'ASSESSMENT_BODY'),
    scope              jsonb NOT NULL,
    certificate_number text NOT NULL,
    accreditation_body text NOT NULL,
    valid_from         date NOT NULL,
    valid_until        date NOT NULL CHECK (valid_until >= valid_from),
    state              text NOT NULL CHECK (state IN ('APPLIED', 'RECOGNISED', 'SUSPENDED', 'LAPSED', 'WITHDRAWN')),
    state_at           timestamptz NOT NULL,
    recognised_at      timestamptz,
    FOREIGN KEY (organisation, kind) REFERENCES organisation (id, kind),
    CHECK (recognised_at IS NOT NULL OR state IN ('APPLIED', 'WITHDRAWN'))
);
CREATE INDEX accreditation_organisation ON accreditation (organisation, id);
CREATE INDEX accreditation_to_lapse ON accreditation (valid_until) WHERE state IN ('RECOGNISED', 'SUSPENDED');
GRANT SELECT, INSERT, UPDATE ON accreditation TO ${app_role};

CREATE TABLE accreditation_history (
    id            uuid PRIMARY KEY,
    accreditation uuid NOT NULL REFERENCES accreditation (id),
    at            timestamptz NOT NULL,
    from_state    text,
    to_state      text NOT NULL,
    principal     uuid NOT NULL,
    name          text NOT NULL,
    role          text NOT NULL,
    reason        text NOT NULL
);
CREATE INDEX accreditation_history_of ON accreditation_history (accreditation, id);
GRANT SELECT, INSERT ON accreditation_history TO ${app_role};
CREATE TRIGGER accreditation_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accreditation_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What binds a person or an organisation to another organisation. It ends and stays.
CREATE TABLE declared_relation (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('EMPLOYMENT', 'CONSULTANCY', 'OWNERSHIP', 'GROUP')),
    person       uuid REFERENCES principal (id),
    organisation uuid REFERENCES organisation (id),
    counterpart  uuid NOT NULL REFERENCES organisation (id),
    from_day     date NOT NULL,
    until_day    date CHECK (until_day >= from_day),
    declared_by  uuid NOT NULL,
    declared_at  timestamptz NOT NULL,
    CHECK ((person IS NULL) <> (organisation IS NULL)),
    CHECK (organisation <> counterpart),
    CHECK (kind <> 'EMPLOYMENT' OR person IS NOT NULL),
    CHECK (kind <> 'GROUP' OR organisation IS NOT NULL)
);
CREATE INDEX declared_relation_person ON declared_relation (person) WHERE person IS NOT NULL;
CREATE INDEX declared_relation_organisation ON declared_relation (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX declared_relation_counterpart ON declared_relation (counterpart);
GRANT SELECT, INSERT, UPDATE ON declared_relation TO ${app_role};

-- Groups of companies that organisations have left; for two years after they still count.
CREATE TABLE former_group (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisation (id),
    group_key    text NOT NULL,
    left_at      timestamptz NOT NULL
);
CREATE INDEX former_group_organisation ON former_group (organisation);
CREATE INDEX former_group_name ON former_group (group_key);
GRANT SELECT, INSERT ON former_group TO ${app_role};
CREATE TRIGGER former_group_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON former_group
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
