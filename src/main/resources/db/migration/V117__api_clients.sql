-- Clients that the identity provider made for vendors at our request. No secret is ever here; what a client is removed with
-- at the provider is sealed with a secret that is not in the database, and is forgotten once the client is gone there.
CREATE TABLE api_client (
    id           uuid PRIMARY KEY,
    organisation uuid NOT NULL REFERENCES organisation (id),
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    state        text NOT NULL CHECK (state IN ('REGISTERING', 'ACTIVE', 'REMOVED', 'FAILED')),
    replaces     uuid REFERENCES api_client (id) CHECK (replaces <> id),
    client_id    text UNIQUE CHECK (client_id ~ '^[!-~]{1,255}$'),
    membership   uuid UNIQUE REFERENCES membership (id),
    access       bytea,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    active_at    timestamptz CHECK (active_at >= requested_at),
    ended_at     timestamptz CHECK (ended_at >= requested_at),
    tried_at     timestamptz,
    version      bigint NOT NULL,
    CHECK ((state IN ('ACTIVE', 'REMOVED')) = (membership IS NOT NULL)),
    CHECK ((state IN ('ACTIVE', 'REMOVED')) = (active_at IS NOT NULL)),
    CHECK ((state IN ('ACTIVE', 'REMOVED')) <= (client_id IS NOT NULL)),
    CHECK ((state IN ('REMOVED', 'FAILED')) = (ended_at IS NOT NULL))
);
CREATE INDEX api_client_of ON api_client (organisation, id);
-- Who presses twice makes one: by its name, and of a renewal by what it replaces.
CREATE UNIQUE INDEX api_client_name ON api_client (organisation, lower(name))
    WHERE state = 'ACTIVE' OR state = 'REGISTERING' AND replaces IS NULL;
CREATE UNIQUE INDEX api_client_renewal ON api_client (replaces) WHERE state = 'REGISTERING';
CREATE INDEX api_client_unfinished ON api_client (requested_at) WHERE state = 'REGISTERING';
CREATE INDEX api_client_unclosed ON api_client (ended_at) WHERE ended_at IS NOT NULL AND access IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (state, client_id, membership, access, active_at, ended_at, tried_at, version)
    ON api_client TO ${app_role};

-- What has ended does not come back, and a client stays the one that it is.
CREATE FUNCTION api_client_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('REMOVED', 'FAILED') AND NEW.state <> OLD.state
        OR OLD.state = 'ACTIVE' AND NEW.state NOT IN ('ACTIVE', 'REMOVED')
        OR OLD.client_id IS NOT NULL AND NEW.client_id IS DISTINCT FROM OLD.client_id
        OR OLD.membership IS NOT NULL AND NEW.membership IS DISTINCT FROM OLD.membership THEN
        RAISE EXCEPTION 'what became of an API client does not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER api_client_frozen BEFORE UPDATE ON api_client FOR EACH ROW EXECUTE FUNCTION api_client_frozen();
