-- Seals and certificates from before the public log was told of them are told to it now, so that they too stay good should
-- their key be lost later. Only what a key signed that still signs: an entry of today would make one that was retired since
-- look as if it had signed afterwards, and nothing of a lost key goes on record. In canonical form (RFC 8785), as the
-- application writes it.
DO $$
DECLARE
    told record;
    given bigint;
BEGIN
    FOR told IN
        SELECT l.serial, l.edition, 'sha256:' || encode(sha256(l.facts), 'hex') AS facts,
            seal.edition AS seal_edition, seal.digest AS seal,
            paper.edition AS paper_edition, paper.digest AS paper
        FROM label l
        JOIN LATERAL (SELECT * FROM label_document d WHERE d.label = l.serial AND d.name = 'SEAL'
            ORDER BY d.edition DESC LIMIT 1) seal ON true
        JOIN LATERAL (SELECT * FROM label_document d WHERE d.label = l.serial AND d.name = 'CERTIFICATE'
            ORDER BY d.edition DESC LIMIT 1) paper ON true
        JOIN scheme_key seal_key ON seal_key.kid = seal.kid AND seal_key.state = 'ACTIVE'
        JOIN scheme_key paper_key ON paper_key.kid = paper.kid AND paper_key.state = 'ACTIVE'
        WHERE NOT EXISTS (SELECT FROM logged_document g
                WHERE (g.label, g.name, g.edition) = (l.serial, 'SEAL', seal.edition))
            OR NOT EXISTS (SELECT FROM logged_document g
                WHERE (g.label, g.name, g.edition) = (l.serial, 'CERTIFICATE', paper.edition))
        ORDER BY l.reserved_at, l.serial
        -- Nobody puts the keys away until this is committed.
        FOR SHARE OF seal_key, paper_key
    LOOP
        INSERT INTO log_queue (entry, queued_at)
        VALUES (convert_to(format(
            '{"at":"%s","certificate":"%s","edition":%s,"facts":"%s","kind":"documents-issued","seal":"%s","serial":"%s"}',
            to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), told.paper, told.edition, told.facts,
            told.seal, told.serial), 'UTF8'), now())
        RETURNING id INTO given;
        INSERT INTO logged_document (id, label, name, edition, ticket)
        VALUES (gen_random_uuid(), told.serial, 'SEAL', told.seal_edition, given),
            (gen_random_uuid(), told.serial, 'CERTIFICATE', told.paper_edition, given)
        ON CONFLICT (label, name, edition) DO NOTHING;
    END LOOP;
END $$;
