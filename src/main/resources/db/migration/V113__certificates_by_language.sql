-- The certificate of a label in further languages beside English. In which ones it is made is settled with the serial, for good:
-- whatever comes later, the loss of a key included, finds the same set.
ALTER TABLE label ADD COLUMN certificate_languages text NOT NULL DEFAULT ''
    CHECK (certificate_languages ~ '^([a-z]{2}(,[a-z]{2})*)?$');

CREATE FUNCTION refuse_label_languages_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the certificate of label % stays in its languages', OLD.serial USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER label_languages_frozen BEFORE UPDATE OF certificate_languages ON label
    FOR EACH ROW WHEN (NEW.certificate_languages IS DISTINCT FROM OLD.certificate_languages)
    EXECUTE FUNCTION refuse_label_languages_change();

ALTER TABLE label_document DROP CONSTRAINT label_document_name_check;
ALTER TABLE label_document ADD CONSTRAINT label_document_name_check CHECK (name IN ('FACTS', 'CREDENTIAL', 'SEAL',
    'SEAL_TEXT', 'SEAL_PICTURE', 'SEAL_DRAWING', 'CERTIFICATE', 'GERMAN_CERTIFICATE', 'FRENCH_CERTIFICATE',
    'SPANISH_CERTIFICATE', 'DUTCH_CERTIFICATE', 'POLISH_CERTIFICATE', 'ARTWORK_DRAWING', 'ARTWORK_PICTURE',
    'SMALL_ARTWORK_DRAWING', 'SMALL_ARTWORK_PICTURE', 'LARGE_ARTWORK_DRAWING', 'LARGE_ARTWORK_PICTURE', 'QR_PICTURE',
    'QR_DRAWING'));
