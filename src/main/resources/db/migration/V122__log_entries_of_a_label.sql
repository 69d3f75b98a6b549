-- What the public log tells of one label is found by its serial. An entry is canonical JSON, in which this text stands nowhere but as the member; and
-- letters are taken from its bytes in a way that no bytes can make fail, for whatever is queued has to get its place.
CREATE INDEX log_entry_by_label ON log_entry (substring(encode(entry, 'escape') FROM '"serial":"([0-9A-Z]{9})"'), index);
