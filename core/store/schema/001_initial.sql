-- Schema 1. One statement an entry; entries are parted by a line of four hyphens. A released step is never edited: add the next number.
-- Conventions: ids are base::Id (63-bit, time-sorted, unlike over the whole file); dates 'YYYY-MM-DD', months 'YYYY-MM', weeks 'YYYY-Www', times 'HH:MM',
-- moments 'YYYY-MM-DDTHH:MM:SSZ', all text; booleans 0/1; points in half-point steps (*_half); K in thousandths (k_milli); *_key columns hold
-- base::folded text. Text is NFC. NULL means "not given"; a text column that is NOT NULL uses '' for that where it is part of a key.
-- Foreign keys are RESTRICT and deferrable: nothing disappears by cascade, because the audit log would miss it.
-- Every column of one has an index: an erased row is looked for in all of them (undoing an import erases many), and so is a new one while a reference to
-- something yet to come is open. (audit.undoes needs none: no entry is ever erased or comes late.) Where most rows have NULL there, the index holds the others only.

CREATE TABLE schema_step (              -- the steps that made this schema; an older program that refuses the file reads here which one wrote it
  id INTEGER PRIMARY KEY,              -- the number of the step
  program TEXT NOT NULL,               -- the version of the program that took it
  at TEXT NOT NULL
) STRICT
----
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,            -- e.g. organisation.name, organisation.parent
  value TEXT NOT NULL
) STRICT
----
-- staff ------------------------------------------------------------------------------------------------------------------------------
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  block INTEGER CHECK (block BETWEEN 1 AND 4), -- 1 Đảng, 2 Chính quyền, 3 Mặt trận, 4 Sự nghiệp
  parent_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
) STRICT
----
CREATE INDEX unit_by_parent ON unit (parent_id) WHERE parent_id IS NOT NULL
----
CREATE TABLE cadre (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  birth_date TEXT,
  gender INTEGER CHECK (gender IN (1, 2)), -- 1 Nam, 2 Nữ
  party_member INTEGER NOT NULL DEFAULT 0 CHECK (party_member IN (0, 1)),
  qualification TEXT
) STRICT
----
CREATE TABLE post (
  id INTEGER PRIMARY KEY,              -- order of ids = order of recording
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  unit_id INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3),  -- 1 head, 2 deputy, 3 staff
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),  -- 1 cán bộ, 2 công chức, 3 viên chức, 4 lao động hợp đồng, 5 không chuyên trách
  manager_id INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED, -- the direct manager in this post
  from_date TEXT,                      -- NULL: since before the records
  to_date TEXT,                        -- last day held; NULL: open
  is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))
) STRICT
----
CREATE INDEX post_by_cadre ON post (cadre_id)
----
CREATE INDEX post_by_unit ON post (unit_id)
----
CREATE INDEX post_by_manager ON post (manager_id)
----
CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  from_date TEXT NOT NULL,
  to_date TEXT,                        -- last day away; NULL: open
  reason TEXT,
  UNIQUE (cadre_id, from_date)
) STRICT
----
CREATE TABLE qualification_wanted (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: any unit
  title TEXT,                          -- NULL: any post of the unit
  qualification TEXT NOT NULL,
  qualification_key TEXT NOT NULL
) STRICT
----
CREATE INDEX qualification_wanted_by_unit ON qualification_wanted (unit_id) WHERE unit_id IS NOT NULL
----
-- access -----------------------------------------------------------------------------------------------------------------------------
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  cadre_id INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),  -- 1 owner, 2 personnel officer, 3 member, 4 reader
  password_hash TEXT NOT NULL,         -- Argon2id, crypto_pwhash_str
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT
----
CREATE INDEX account_by_cadre ON account (cadre_id) WHERE cadre_id IS NOT NULL
----
CREATE TABLE authority (               -- who decides for whom
  id INTEGER PRIMARY KEY,
  unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED, -- the unit and those below it; NULL: everywhere
  kind INTEGER CHECK (kind BETWEEN 1 AND 5),                          -- NULL: every kind
  role INTEGER CHECK (role BETWEEN 1 AND 3),                          -- NULL: every role
  decider_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  from_date TEXT,
  to_date TEXT
) STRICT
----
CREATE INDEX authority_by_unit ON authority (unit_id) WHERE unit_id IS NOT NULL
----
CREATE INDEX authority_by_decider ON authority (decider_id)
----
CREATE TABLE officer_unit (            -- which units a personnel officer serves
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
  unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED, -- the unit and those below it; NULL: all
  from_date TEXT,
  to_date TEXT
) STRICT
----
CREATE INDEX officer_unit_by_account ON officer_unit (account_id)
----
CREATE INDEX officer_unit_by_unit ON officer_unit (unit_id) WHERE unit_id IS NOT NULL
----
-- week -------------------------------------------------------------------------------------------------------------------------------
CREATE TABLE work_item (
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL,                  -- the week it was planned in
  content TEXT NOT NULL,
  content_key TEXT NOT NULL,
  product TEXT NOT NULL DEFAULT '',
  lead_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  k_milli INTEGER NOT NULL DEFAULT 1000 CHECK (k_milli BETWEEN 1 AND 100000),
  assigned INTEGER NOT NULL CHECK (assigned BETWEEN 1 AND 100000),
  deadline TEXT,
  due TEXT NOT NULL,                   -- deadline, else Friday of the week: the day that decides the month
  origin INTEGER NOT NULL DEFAULT 1 CHECK (origin BETWEEN 1 AND 3), -- 1 planned, 2 unplanned (đột xuất), 3 carried over
  carried_from INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
  state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4),   -- 1 planned, 2 done, 3 moved, 4 cancelled (3 and 4 are never scored)
  note TEXT
) STRICT
----
CREATE INDEX work_item_by_due ON work_item (due)
----
CREATE INDEX work_item_by_week ON work_item (week)
----
CREATE INDEX work_item_by_lead ON work_item (lead_id)
----
CREATE INDEX work_item_by_origin ON work_item (carried_from) WHERE carried_from IS NOT NULL
----
CREATE TABLE work_joiner (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (item_id, cadre_id)
) STRICT
----
CREATE INDEX work_joiner_by_cadre ON work_joiner (cadre_id)
----
CREATE TABLE work_result (             -- what one week added to an item; a month's m, f, l are the sums
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
  week TEXT NOT NULL,
  completed INTEGER NOT NULL DEFAULT 0 CHECK (completed BETWEEN 0 AND 100000),
  faults INTEGER NOT NULL DEFAULT 0 CHECK (faults BETWEEN 0 AND 100000),
  faults_excused INTEGER NOT NULL DEFAULT 0 CHECK (faults_excused BETWEEN 0 AND 100000),
  delays INTEGER NOT NULL DEFAULT 0 CHECK (delays BETWEEN 0 AND 100000),
  delays_excused INTEGER NOT NULL DEFAULT 0 CHECK (delays_excused BETWEEN 0 AND 100000),
  excused_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED, -- who confirmed the objective cause
  evidence TEXT,
  entered INTEGER NOT NULL DEFAULT 1 CHECK (entered BETWEEN 1 AND 3),     -- 1 typed, 2 pasted, 3 imported
  entered_at TEXT NOT NULL,            -- when the figures were first put in; an import that repeats them leaves it
  UNIQUE (item_id, week)
) STRICT
----
CREATE INDEX work_result_by_excuser ON work_result (excused_by) WHERE excused_by IS NOT NULL
----
CREATE TABLE calendar_entry (
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL,
  date TEXT,                           -- may lie outside the week: real ward books hold that
  session INTEGER CHECK (session BETWEEN 1 AND 3), -- 1 Sáng, 2 Chiều, 3 Tối
  from_time TEXT,
  to_time TEXT,
  content TEXT NOT NULL,
  content_key TEXT NOT NULL,
  product TEXT NOT NULL DEFAULT '',    -- of an entry without a work item: part of its key in workbooks
  chair_id INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  guests TEXT,                         -- free text such as “Trưởng các phòng, MTTQ”
  place TEXT,
  preparing_unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  unplanned INTEGER NOT NULL DEFAULT 0 CHECK (unplanned IN (0, 1)),
  state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4),
  work_item_id INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT
) STRICT
----
CREATE INDEX calendar_entry_by_week ON calendar_entry (week)
----
CREATE INDEX calendar_entry_by_item ON calendar_entry (work_item_id)
----
CREATE INDEX calendar_entry_by_chair ON calendar_entry (chair_id) WHERE chair_id IS NOT NULL
----
CREATE INDEX calendar_entry_by_preparer ON calendar_entry (preparing_unit_id) WHERE preparing_unit_id IS NOT NULL
----
CREATE TABLE calendar_participant (    -- of an entry without a work item (an item's joiners are its entry's participants)
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES calendar_entry (id) DEFERRABLE INITIALLY DEFERRED,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (entry_id, cadre_id)
) STRICT
----
CREATE INDEX calendar_participant_by_cadre ON calendar_participant (cadre_id)
----
CREATE TABLE calendar_publication (
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL,
  unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: the calendar of the commune's leaders
  published_at TEXT NOT NULL,
  published_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  digest BLOB NOT NULL                 -- of the entries as published: says whether the calendar changed afterwards
) STRICT
----
CREATE INDEX calendar_publication_by_week ON calendar_publication (week)
----
CREATE INDEX calendar_publication_by_unit ON calendar_publication (unit_id) WHERE unit_id IS NOT NULL
----
CREATE INDEX calendar_publication_by_publisher ON calendar_publication (published_by) WHERE published_by IS NOT NULL
----
CREATE TABLE week_review (             -- the head has gone through the unit's week
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  reviewed_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  reviewed_at TEXT NOT NULL,
  comment TEXT,
  UNIQUE (week, unit_id)
) STRICT
----
CREATE INDEX week_review_by_unit ON week_review (unit_id)
----
CREATE INDEX week_review_by_reviewer ON week_review (reviewed_by) WHERE reviewed_by IS NOT NULL
----
-- conduct ----------------------------------------------------------------------------------------------------------------------------
CREATE TABLE indicator (               -- the 25 manifestations as this office words them
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,           -- I.01 … III.04
  label TEXT NOT NULL,                 -- our short label
  wording TEXT,                        -- the official wording once an officer has entered it
  provenance INTEGER NOT NULL CHECK (provenance BETWEEN 1 AND 3) -- 1 paraphrased, 2 reconstructed, 3 confirmed
) STRICT
----
CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  cadre_id INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT NOT NULL REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED,
  severity INTEGER NOT NULL DEFAULT 1 CHECK (severity BETWEEN 1 AND 3),  -- 1 nhẹ, 2 vừa, 3 nặng
  evidence TEXT NOT NULL CHECK (evidence <> ''),
  source INTEGER CHECK (source BETWEEN 1 AND 4), -- 1 tự nhận, 2 người đứng đầu, 3 kiểm tra, 4 công dân
  recorder_id INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  work_item_id INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
  explanation TEXT,
  conclusion INTEGER CHECK (conclusion IN (1, 2)), -- 1 confirmed, 2 dismissed; NULL: not concluded, counts for nothing
  concluded_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  concluded_at TEXT,
  remedy_due TEXT,
  remedied INTEGER NOT NULL DEFAULT 0 CHECK (remedied IN (0, 1)),
  remedied_on TEXT,
  CHECK ((cadre_id IS NULL) <> (unit_id IS NULL))
) STRICT
----
CREATE INDEX observation_by_date ON observation (date)
----
CREATE INDEX observation_by_cadre ON observation (cadre_id)
----
CREATE INDEX observation_by_unit ON observation (unit_id) WHERE unit_id IS NOT NULL
----
CREATE INDEX observation_by_indicator ON observation (indicator)
----
CREATE INDEX observation_by_recorder ON observation (recorder_id) WHERE recorder_id IS NOT NULL
----
CREATE INDEX observation_by_item ON observation (work_item_id) WHERE work_item_id IS NOT NULL
----
CREATE INDEX observation_by_concluder ON observation (concluded_by) WHERE concluded_by IS NOT NULL
----
CREATE TABLE none_found (              -- a unit signs that it looked and found nothing in a week
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  signed_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  signed_at TEXT NOT NULL,
  UNIQUE (week, unit_id)
) STRICT
----
CREATE INDEX none_found_by_unit ON none_found (unit_id)
----
CREATE INDEX none_found_by_signer ON none_found (signed_by) WHERE signed_by IS NOT NULL
----
-- leadership -------------------------------------------------------------------------------------------------------------------------
CREATE TABLE leadership_content (      -- the 12 contents as this office words them
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 12),
  label TEXT NOT NULL,
  wording TEXT,
  max_half INTEGER NOT NULL CHECK (max_half BETWEEN 1 AND 200),
  provenance INTEGER NOT NULL CHECK (provenance BETWEEN 1 AND 3)
) STRICT
----
CREATE TABLE content_score (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  content INTEGER NOT NULL CHECK (content BETWEEN 1 AND 12),
  self_half INTEGER CHECK (self_half >= 0),
  superior_half INTEGER CHECK (superior_half >= 0),
  evidence TEXT,
  comment TEXT,
  UNIQUE (month, cadre_id, content)
) STRICT
----
CREATE INDEX content_score_by_cadre ON content_score (cadre_id)
----
-- rating -----------------------------------------------------------------------------------------------------------------------------
CREATE TABLE criterion_score (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  criterion TEXT NOT NULL,             -- I.1 … III.4, as the month's rule set names them
  self_half INTEGER CHECK (self_half >= 0),
  superior_half INTEGER CHECK (superior_half >= 0), -- the reviewer's word: given means confirmed or changed
  evidence TEXT,
  UNIQUE (month, cadre_id, criterion)
) STRICT
----
CREATE INDEX criterion_score_by_cadre ON criterion_score (cadre_id)
----
CREATE TABLE condition_record (        -- a fact that fixes the class whatever the points
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  condition TEXT NOT NULL,             -- suy-thoai, ky-luat, don-vi-tham-nhung
  basis TEXT,
  UNIQUE (month, cadre_id, condition)
) STRICT
----
CREATE INDEX condition_record_by_cadre ON condition_record (cadre_id)
----
CREATE TABLE rule_set (                -- copies that this office made of the shipped rule sets
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL                   -- JSON, as the shipped ones in resources/rules
) STRICT
----
CREATE TABLE rule_binding (            -- which rules a month uses for a kind of people; without a row: the shipped default
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
  rule_set TEXT NOT NULL,
  UNIQUE (month, kind)
) STRICT
----
CREATE TABLE sheet_step (              -- signatures on snapshots; rows are only ever added
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5), -- 1 self-scored, 2 reviewed, 3 decided, 4 locked, 5 reopened
  signed_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED, -- whose judgement it is; NULL: the owner of a file without accounts
  entered_by INTEGER REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED, -- who typed it; NULL: the owner
  paper_number TEXT,                   -- the signed paper, when another's judgement is recorded
  paper_date TEXT,
  at TEXT NOT NULL,
  digest BLOB NOT NULL,                -- of everything the score read: the step holds while today's digest equals it
  snapshot BLOB,                       -- those bytes, compressed, and what the paper prints
  class INTEGER CHECK (class BETWEEN 1 AND 5), -- of step 3: 1 excellent, 2 good, 3 completed, 4 failed, 5 unrated
  reason TEXT,                         -- why the class differs from the proposed one; why reopened
  opinion TEXT                         -- the collective's opinion at review
) STRICT
----
CREATE INDEX sheet_step_by_sheet ON sheet_step (month, cadre_id)
----
CREATE INDEX sheet_step_by_cadre ON sheet_step (cadre_id)
----
CREATE INDEX sheet_step_by_signer ON sheet_step (signed_by) WHERE signed_by IS NOT NULL
----
CREATE INDEX sheet_step_by_typist ON sheet_step (entered_by) WHERE entered_by IS NOT NULL
----
CREATE TABLE petition (                -- kiến nghị of the person rated
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  cadre_id INTEGER NOT NULL REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  registered_at TEXT NOT NULL,
  answer TEXT,
  answered_by INTEGER REFERENCES cadre (id) DEFERRABLE INITIALLY DEFERRED,
  answered_at TEXT
) STRICT
----
CREATE INDEX petition_by_cadre ON petition (cadre_id)
----
CREATE INDEX petition_by_answerer ON petition (answered_by) WHERE answered_by IS NOT NULL
----
-- the audit log ----------------------------------------------------------------------------------------------------------------------
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY CHECK (seq > 0), -- counted by one: a gap is a missing entry
  at TEXT NOT NULL,
  account INTEGER NOT NULL,            -- 0: the owner of a file without accounts
  actor TEXT NOT NULL,
  action TEXT NOT NULL,                -- what the person would call it: “Sửa kết quả tuần 41”
  kind INTEGER NOT NULL,               -- store::EntryKind
  undoes INTEGER REFERENCES audit (seq),
  payload_digest BLOB NOT NULL,        -- salted BLAKE2b of the change set
  previous BLOB NOT NULL,              -- hash of the entry before; empty for the first
  hash BLOB NOT NULL                   -- BLAKE2b over all of the above
) STRICT
----
CREATE TABLE audit_payload (           -- the change set in compressed parts; may be emptied by a logged act of retention
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,                -- of audit; no foreign key, since the parts are written while the entry is yet to come, and every insert into a
                                       -- table that others refer to would then search those for what it might mend
  part INTEGER NOT NULL,               -- 0 is the salt, 1… the change set
  data BLOB NOT NULL,
  UNIQUE (seq, part)
) STRICT
----
CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
----
CREATE TRIGGER audit_keeps_values BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
----
CREATE TRIGGER audit_payload_keeps_values BEFORE UPDATE ON audit_payload BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
