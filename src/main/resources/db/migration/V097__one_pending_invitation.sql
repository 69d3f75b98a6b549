-- Nobody holds two live tokens for one role: a request that is sent twice makes one invitation. What nobody used in time is
-- written down as EXPIRED when the next one is sent, and stands in nobody's way.
ALTER TABLE invitation DROP CONSTRAINT invitation_state_check;
ALTER TABLE invitation ADD CONSTRAINT invitation_state_check
    CHECK (state IN ('PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED'));

UPDATE invitation SET state = 'EXPIRED', settled_by = invited_by, settled_at = now(), version = version + 1
WHERE state = 'PENDING' AND expires_at <= now();

-- Of several that are open the newest stays.
UPDATE invitation old SET state = 'REVOKED', settled_by = old.invited_by, settled_at = now(), version = old.version + 1
WHERE old.state = 'PENDING' AND EXISTS (
    SELECT 1 FROM invitation newer
    WHERE newer.state = 'PENDING' AND newer.organisation = old.organisation AND newer.role = old.role
      AND (lower(newer.email) = lower(old.email) OR newer.client_id = old.client_id)
      AND (newer.invited_at, newer.id) > (old.invited_at, old.id));

CREATE UNIQUE INDEX invitation_pending_email ON invitation (organisation, lower(email), role)
    WHERE state = 'PENDING' AND email IS NOT NULL;
CREATE UNIQUE INDEX invitation_pending_client ON invitation (organisation, client_id, role)
    WHERE state = 'PENDING' AND client_id IS NOT NULL;
