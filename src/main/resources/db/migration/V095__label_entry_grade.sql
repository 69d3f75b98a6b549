-- The public search finds labels by their containment grade too, which their facts state.
ALTER TABLE label_entry ADD COLUMN grade text CHECK (grade IN ('A', 'B', 'C', 'D', 'E'));
ALTER TABLE label_entry DISABLE TRIGGER label_entry_append_only;
UPDATE label_entry e
SET grade = convert_from(l.facts, 'UTF8')::jsonb ->> 'containmentGrade'
FROM label l
WHERE l.serial = e.serial;
ALTER TABLE label_entry ENABLE TRIGGER label_entry_append_only;
ALTER TABLE label_entry ALTER COLUMN grade SET NOT NULL;
