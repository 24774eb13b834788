-- What can come of a visit of a service, and figures by it.
CREATE TABLE service_outcome (
    service  TEXT NOT NULL REFERENCES service (code),
    position INTEGER NOT NULL,
    outcome  TEXT NOT NULL,
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_by_more (
    span    TEXT NOT NULL CHECK (span IN ('day', 'month')),
    subject TEXT NOT NULL CHECK (subject IN ('day', 'service', 'desk', 'staff', 'hour', 'outcome')),
    period  TEXT NOT NULL, -- '2026-11-22', '2026-11'
    key     TEXT NOT NULL, -- which service, desk, ...; '' of a day
    figures BLOB NOT NULL,
    PRIMARY KEY (span, subject, period, key)
) STRICT, WITHOUT ROWID;
INSERT INTO rollup_by_more (span, subject, period, key, figures)
SELECT span, subject, period, key, figures FROM rollup ORDER BY span, subject, period, key;
DROP TABLE rollup;
ALTER TABLE rollup_by_more RENAME TO rollup;
