-- Temporary tables are tables too: the application's role makes none. Only the owner of the database can take this from it.
DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

-- Who claimed the scheme stays on record like every other act.
CREATE TRIGGER ownership_claim_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ownership_claim
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
