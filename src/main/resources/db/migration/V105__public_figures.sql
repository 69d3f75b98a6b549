-- What the public pages sort by and count, written with the label and never changed; its facts state all of it.
ALTER TABLE label_entry
    ADD COLUMN model_key text,
    ADD COLUMN baseline text CHECK (baseline ~ '^sha256:[0-9a-f]{64}$'),
    ADD COLUMN passed text[];
ALTER TABLE label_entry DISABLE TRIGGER label_entry_append_only;
UPDATE label_entry e
SET model_key = lower(f.facts #>> '{product,model}'),
    baseline = f.facts #>> '{baseline,digest}',
    passed = ARRAY(SELECT key FROM jsonb_each_text(f.facts #> '{facts,verdicts}') WHERE value = 'PASS' ORDER BY key)
FROM (SELECT serial, convert_from(facts, 'UTF8')::jsonb AS facts FROM label) f
WHERE f.serial = e.serial;
ALTER TABLE label_entry ENABLE TRIGGER label_entry_append_only;
ALTER TABLE label_entry
    ALTER COLUMN model_key SET NOT NULL,
    ALTER COLUMN baseline SET NOT NULL,
    ALTER COLUMN passed SET NOT NULL;
CREATE INDEX label_entry_model ON label_entry (model_key, serial);
CREATE INDEX label_entry_baseline ON label_entry (baseline);
CREATE INDEX label_entry_level ON label_entry ((-level), serial);
CREATE INDEX label_entry_grade ON label_entry (grade, serial);
CREATE INDEX label_support ON label (coalesce(support_until, '') DESC, serial);

-- All labels of a vendor, and all that the people of a body evaluated.
CREATE INDEX label_vendor ON label (vendor);
CREATE INDEX evaluation_evaluators ON evaluation USING gin (evaluators jsonb_path_ops);
CREATE INDEX assessment_organisation ON assessment (organisation);
