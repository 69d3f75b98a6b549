-- The overview of a scheme owner looks for these acts each time it is opened, and has to pass over all others without reading them.
CREATE INDEX audit_entry_client_left ON audit_entry (at, id) WHERE action = 'client.left';
