-- More documents of a label: the offline seal, and the artwork for packaging in three sizes.
ALTER TABLE label_document DROP CONSTRAINT label_document_name_check;
ALTER TABLE label_document ADD CONSTRAINT label_document_name_check CHECK (name IN ('FACTS', 'CREDENTIAL', 'SEAL',
    'SEAL_TEXT', 'SEAL_PICTURE', 'SEAL_DRAWING', 'CERTIFICATE', 'ARTWORK_DRAWING', 'ARTWORK_PICTURE',
    'SMALL_ARTWORK_DRAWING', 'SMALL_ARTWORK_PICTURE', 'LARGE_ARTWORK_DRAWING', 'LARGE_ARTWORK_PICTURE', 'QR_PICTURE',
    'QR_DRAWING'));
