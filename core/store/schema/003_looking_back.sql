-- Schema 3: a lock keeps the result that it locked, so that who looks back over months does not unpack what every sheet signed; and the results of
-- a week are found by their week.
-- (SQLite keeps the text of a new column as written: no comment may end it.)

-- of step 4, as its snapshot printed it: the unit in which the month was rated (no foreign key: what is locked stays as it was)
ALTER TABLE sheet_step ADD COLUMN locked_unit INTEGER
----
-- in hundredths of a point; NULL: no total (or a lock of before this schema, which has no locked_unit either)
ALTER TABLE sheet_step ADD COLUMN locked_total INTEGER
----
ALTER TABLE sheet_step ADD COLUMN locked_proposed INTEGER
----
ALTER TABLE sheet_step ADD COLUMN locked_class INTEGER
----
-- the step that decided
ALTER TABLE sheet_step ADD COLUMN locked_decision INTEGER
----
-- all that is asked of locks: their table is wide with snapshots
CREATE INDEX sheet_step_locked ON sheet_step (month, cadre_id, id, step, locked_unit, locked_total, locked_proposed, locked_class, locked_decision)
  WHERE step >= 4
----
CREATE INDEX work_result_by_week ON work_result (week)
