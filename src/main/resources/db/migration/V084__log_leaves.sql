-- What the features remember of the public log: which entry tells of a label's issue, and which tree a draw was made from.

CREATE TABLE logged_label (
    serial text PRIMARY KEY REFERENCES label (serial),
    ticket bigint NOT NULL UNIQUE
);
GRANT SELECT, INSERT ON logged_label TO ${app_role};
CREATE TRIGGER logged_label_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON logged_label
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The root of the log takes the place of the baseline's digest in the seed; what was drawn before is recomputed as before.
DO $$
DECLARE
    old name;
BEGIN
    SELECT conname INTO STRICT old FROM pg_constraint
    WHERE conrelid = 'assessor_draw'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%convert_to(%';
    EXECUTE format('ALTER TABLE assessor_draw DROP CONSTRAINT %I', old);
END $$;
ALTER TABLE assessor_draw
    ADD COLUMN log_size bigint CHECK (log_size >= 0),
    ADD COLUMN log_root text CHECK (log_root ~ '^sha256:[0-9a-f]{64}$'),
    ALTER COLUMN baseline_digest DROP NOT NULL,
    ADD CONSTRAINT assessor_draw_seed CHECK (seed = encode(sha256(convert_to(
        coalesce(log_root, baseline_digest) || E'\n' || submission_digest || E'\n' || number::text || E'\n', 'UTF8')),
        'hex')),
    ADD CONSTRAINT assessor_draw_one_beacon CHECK (num_nonnulls(log_root, baseline_digest) = 1),
    ADD CONSTRAINT assessor_draw_root_of_size CHECK ((log_root IS NULL) = (log_size IS NULL));
