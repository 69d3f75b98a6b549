-- The owner of the scheme reads the audit trail by time, by who acted and by what was done, each the newest first.
CREATE INDEX audit_entry_time ON audit_entry (at, id);
CREATE INDEX audit_entry_principal ON audit_entry (principal, at, id);
CREATE INDEX audit_entry_subject ON audit_entry (object_id, at, id);
