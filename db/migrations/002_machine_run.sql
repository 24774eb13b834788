-- The runs of the machine. Whatever a run wrote lies on one line of time: at_boot + started_utc, by the calendar as
-- it was set last. The log keeps at_utc as it was written.
CREATE TABLE machine_run (
    run         INTEGER PRIMARY KEY,
    started_utc INTEGER NOT NULL, -- when the machine started, by that calendar
    since_boot  INTEGER NOT NULL  -- from then on the service was there: an earlier boot time is of another run
) STRICT;
INSERT INTO machine_run (run, started_utc, since_boot)
SELECT run, at_utc - at_boot, 0 FROM event WHERE id IN (SELECT max(id) FROM event GROUP BY run);
