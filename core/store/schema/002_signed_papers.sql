-- Schema 2: signatures keep what a paper goes on printing, and name the audit entry that wrote them.
-- (SQLite keeps the text of a new column as written: no comment may end it.)

-- of signed_by on that day: what a paper goes on printing when they are called otherwise
ALTER TABLE sheet_step ADD COLUMN signer_name TEXT
----
ALTER TABLE sheet_step ADD COLUMN signer_title TEXT
----
-- seq of the audit entry that wrote this row: its hash stands on the paper (no foreign key: see audit_payload)
ALTER TABLE sheet_step ADD COLUMN entry INTEGER
----
-- of the signed paper, when another's answer is recorded
ALTER TABLE petition ADD COLUMN paper_number TEXT
----
ALTER TABLE petition ADD COLUMN paper_date TEXT
