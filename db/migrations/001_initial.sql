-- Times are milliseconds: *_utc since 1970, *_boot since the machine started. An instant kept for a decision has
-- both. Flags are 0 or 1. Codes of queues, services and desks in a step are copies: the catalog is replaced as a
-- whole, what happened stays.

-- The catalog ---------------------------------------------------------------------------------------------------

CREATE TABLE branch (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    name        TEXT NOT NULL,
    location    TEXT NOT NULL,
    country     TEXT NOT NULL,
    time_zone   TEXT NOT NULL,
    thank_you   INTEGER NOT NULL CHECK (thank_you IN (0, 1)),
    missed_call_joins INTEGER NOT NULL CHECK (missed_call_joins IN (0, 1)),
    no_show_ms  INTEGER NOT NULL,
    no_show_calls    INTEGER NOT NULL, -- 0: never by itself
    recall_gap_ms    INTEGER NOT NULL,
    more_time_places INTEGER NOT NULL,
    more_time_ms     INTEGER NOT NULL, -- 0: by places
    more_time_limit  INTEGER NOT NULL,
    rejoin_ms        INTEGER NOT NULL,
    wrap_up_ms       INTEGER NOT NULL, -- 0: none
    day_ends         TEXT NOT NULL,    -- '': close_grace_ms after closing
    close_grace_ms   INTEGER NOT NULL,
    quiet_from       TEXT NOT NULL,    -- '20:00'; '': none
    quiet_to         TEXT NOT NULL,
    survey_cap_ms    INTEGER,          -- NULL: none
    retention_days   INTEGER NOT NULL,
    signature        TEXT NOT NULL,    -- '': none
    formality        TEXT NOT NULL CHECK (formality IN ('formal', 'informal')),
    emoji            INTEGER NOT NULL CHECK (emoji IN (0, 1)),
    national_tables  INTEGER NOT NULL CHECK (national_tables IN (0, 1)),
    sms_number       TEXT NOT NULL,    -- '': there are no posters
    remote_here      INTEGER NOT NULL CHECK (remote_here IN (0, 1)), -- who joins by text waits from HERE on
    cancel_silence_ms INTEGER NOT NULL,
    reply_target_ms  INTEGER NOT NULL,
    auto_reply       INTEGER NOT NULL CHECK (auto_reply IN (0, 1)),
    notices_a_minute  INTEGER NOT NULL,
    notice_silence_ms INTEGER NOT NULL
) STRICT;

-- No row: as host/core/limits.h has them.
CREATE TABLE limits (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    open_tickets    INTEGER NOT NULL,
    tickets_a_day   INTEGER NOT NULL,
    texts_an_hour   INTEGER NOT NULL,
    new_at_kiosk    INTEGER NOT NULL,
    new_in_branch   INTEGER NOT NULL,
    neighbours      INTEGER NOT NULL,
    texts_a_day     INTEGER NOT NULL,
    answers_an_hour INTEGER NOT NULL
) STRICT;

CREATE TABLE branch_language (
    position INTEGER PRIMARY KEY,
    language TEXT NOT NULL
) STRICT;

-- Whose texts are sent in Latin letters.
CREATE TABLE branch_transliterate (
    position INTEGER PRIMARY KEY,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE branch_text_country (
    position INTEGER PRIMARY KEY,
    country  TEXT NOT NULL
) STRICT;

CREATE TABLE queue (
    position     INTEGER PRIMARY KEY,
    code         TEXT NOT NULL UNIQUE,
    prefix       TEXT NOT NULL,
    first_number INTEGER NOT NULL,
    last_number  INTEGER NOT NULL,
    daily_cap    INTEGER -- NULL: none
) STRICT;

CREATE TABLE service_group (
    position INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE service (
    position        INTEGER PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE,
    queue           TEXT NOT NULL REFERENCES queue (code),
    survey_delay_ms INTEGER, -- NULL: no survey
    approach_ahead  INTEGER NOT NULL,
    priority        INTEGER NOT NULL,
    target_wait_ms        INTEGER, -- NULL: none
    target_transaction_ms INTEGER, -- NULL: none
    service_group   TEXT NOT NULL, -- '': none
    approach_by      TEXT NOT NULL CHECK (approach_by IN ('position', 'time')),
    approach_lead_ms INTEGER NOT NULL,
    appointments_at_once INTEGER NOT NULL, -- that may be booked for one time
    survey          TEXT NOT NULL, -- '': Turnbell's own
    more_time_ms    INTEGER NOT NULL -- so long others go first when somebody asks for more time
) STRICT;

CREATE TABLE segment (
    position     INTEGER PRIMARY KEY,
    min_priority INTEGER, -- NULL: any
    appointment  INTEGER CHECK (appointment IN (0, 1)), -- NULL: any
    queue        TEXT NOT NULL REFERENCES queue (code),
    priority     INTEGER -- NULL: stays
) STRICT;

CREATE TABLE segment_service (
    segment  INTEGER NOT NULL REFERENCES segment (position),
    position INTEGER NOT NULL,
    service  TEXT NOT NULL REFERENCES service (code),
    PRIMARY KEY (segment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment_language (
    segment  INTEGER NOT NULL REFERENCES segment (position),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (segment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    position           INTEGER PRIMARY KEY,
    code               TEXT NOT NULL UNIQUE,
    ratio              TEXT,    -- '2:1'; NULL: none
    ageing_ms          INTEGER, -- NULL: none
    auto_call          INTEGER NOT NULL CHECK (auto_call IN (0, 1)),
    auto_call_after_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE profile_queue (
    profile  TEXT NOT NULL REFERENCES profile (code),
    position INTEGER NOT NULL,
    queue    TEXT NOT NULL REFERENCES queue (code),
    PRIMARY KEY (profile, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile_condition (
    profile        TEXT NOT NULL REFERENCES profile (code),
    position       INTEGER NOT NULL,
    queue          TEXT NOT NULL REFERENCES queue (code),
    longer_than_ms INTEGER NOT NULL,
    PRIMARY KEY (profile, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE desk (
    position INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    profile  TEXT NOT NULL, -- '': desk_queue
    wrap_up_ms INTEGER      -- NULL: as in the branch
) STRICT;

CREATE TABLE desk_queue (
    desk     TEXT NOT NULL REFERENCES desk (code),
    position INTEGER NOT NULL,
    queue    TEXT NOT NULL REFERENCES queue (code),
    PRIMARY KEY (desk, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE hours (
    position INTEGER PRIMARY KEY,
    opens    TEXT NOT NULL, -- '09:00' by the branch's clock
    closes   TEXT NOT NULL  -- '24:00': the end of the day
) STRICT;

CREATE TABLE hours_day (
    hours    INTEGER NOT NULL REFERENCES hours (position),
    position INTEGER NOT NULL,
    day      TEXT NOT NULL CHECK (day IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    PRIMARY KEY (hours, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_day (
    position INTEGER PRIMARY KEY,
    date     TEXT NOT NULL UNIQUE, -- '2026-12-25'
    name     TEXT NOT NULL
) STRICT;

CREATE TABLE localized_name (
    subject  TEXT NOT NULL CHECK (subject IN ('service_group', 'service', 'profile', 'desk', 'code_word', 'canned',
                 'canned_text')),
    code     TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (subject, code, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id       INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL UNIQUE,
    pin_hash TEXT NOT NULL, -- argon2id; a PIN itself is never stored
    role     TEXT NOT NULL CHECK (role IN ('agent', 'supervisor', 'admin'))
) STRICT;

CREATE TABLE template (
    position INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    service  TEXT NOT NULL, -- '': all services
    text     TEXT NOT NULL,
    UNIQUE (kind, language, service)
) STRICT;

-- Answers that staff give often: their names and texts are localized names.
CREATE TABLE canned (
    position INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE survey_plan (
    position  INTEGER PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    link      TEXT NOT NULL, -- '': none
    window_ms INTEGER NOT NULL,
    low_score INTEGER NOT NULL,
    low_nps   INTEGER NOT NULL
) STRICT;

CREATE TABLE survey_question (
    survey TEXT NOT NULL REFERENCES survey_plan (code),
    place  INTEGER NOT NULL, -- from 1
    kind   TEXT NOT NULL CHECK (kind IN ('rating', 'nps', 'yes_no', 'open')),
    ask_if TEXT, -- 'q1 <= 3'; NULL: always
    PRIMARY KEY (survey, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_text (
    survey   TEXT NOT NULL REFERENCES survey_plan (code),
    place    INTEGER NOT NULL, -- of a question; 0: the thanks; -1: after a low score
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (survey, place, language)
) STRICT, WITHOUT ROWID;

-- The queue -----------------------------------------------------------------------------------------------------

CREATE TABLE visit (
    id             INTEGER PRIMARY KEY,
    ticket         TEXT NOT NULL,
    service_day    TEXT NOT NULL,
    phone          TEXT NOT NULL, -- '': none
    first_name     TEXT NOT NULL,
    last_name      TEXT NOT NULL,
    language       TEXT NOT NULL,
    consent_visit  INTEGER NOT NULL CHECK (consent_visit IN (0, 1)),
    consent_survey INTEGER NOT NULL CHECK (consent_survey IN (0, 1)),
    created_utc    INTEGER NOT NULL,
    created_boot   INTEGER NOT NULL,
    priority       INTEGER, -- given by staff; NULL: that of the service
    due_utc        INTEGER, -- the time of the appointment; NULL: none
    lead_ms        INTEGER, -- how long before the turn the customer wants to be told; NULL: as the service has it
    consent_notice INTEGER NOT NULL DEFAULT 0 CHECK (consent_notice IN (0, 1)),
    named_by_staff INTEGER NOT NULL DEFAULT 0 CHECK (named_by_staff IN (0, 1)), -- the name may be in its first text
    held           TEXT NOT NULL DEFAULT '', -- why its texts wait until its number has written; '': they do not
    live           INTEGER NOT NULL DEFAULT 0 CHECK (live IN (0, 1)),  -- has a live step; kept by VisitStore
    coming         INTEGER NOT NULL DEFAULT 0 CHECK (coming IN (0, 1)), -- has a coming step; kept by VisitStore
    erased         INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)) -- what it told of a person was; by PersonalStore
) STRICT;
CREATE INDEX visit_day ON visit (service_day, ticket);
CREATE INDEX visit_phone ON visit (service_day, phone) WHERE phone <> ''; -- the day first: today's are together
CREATE INDEX visit_live_ticket ON visit (ticket) WHERE live = 1;
CREATE INDEX visit_open_phone ON visit (phone) WHERE (live = 1 OR coming = 1) AND phone <> '';
CREATE INDEX visit_number ON visit (phone, service_day) WHERE phone <> '';
CREATE INDEX visit_kept ON visit (service_day) WHERE erased = 0;
CREATE INDEX visit_coming ON visit (service_day, due_utc) WHERE coming = 1;
CREATE INDEX visit_due ON visit (due_utc) WHERE due_utc IS NOT NULL;

-- AUTOINCREMENT: an undo deletes steps, and a number that came back would meet the texts of its first owner.
CREATE TABLE step (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    visit             INTEGER NOT NULL REFERENCES visit (id),
    service           TEXT NOT NULL,
    queue             TEXT NOT NULL,
    desk              TEXT NOT NULL, -- '': nobody yet
    state             TEXT NOT NULL CHECK (state IN ('booked', 'expected', 'remote', 'waiting', 'called', 'serving',
                          'parked', 'done', 'no_show', 'left', 'cancelled', 'expired')),
    priority          INTEGER NOT NULL,
    place             INTEGER NOT NULL,
    approach_sent     INTEGER NOT NULL CHECK (approach_sent IN (0, 1)),
    calls             INTEGER NOT NULL,
    queued_utc        INTEGER,
    queued_boot       INTEGER,
    first_called_utc  INTEGER,
    first_called_boot INTEGER,
    last_called_utc   INTEGER,
    last_called_boot  INTEGER,
    serving_utc       INTEGER,
    serving_boot      INTEGER,
    ended_utc         INTEGER,
    ended_boot        INTEGER,
    deferrals         INTEGER NOT NULL, -- how often more time was given
    remind_utc        INTEGER,          -- when a parked one is to be thought of
    remind_boot       INTEGER,
    reminded          INTEGER NOT NULL CHECK (reminded IN (0, 1)), -- it was said
    accurate          INTEGER NOT NULL CHECK (accurate IN (0, 1)), -- 0: nobody finished it in time
    outcome           TEXT NOT NULL,    -- in a person's words; '': none was said
    only_desk         TEXT NOT NULL,    -- '': any desk of its queue may call it
    not_before_utc    INTEGER,          -- who asked for more time is passed over until then
    not_before_boot   INTEGER,
    live              INTEGER NOT NULL AS (state IN ('waiting', 'called', 'serving', 'parked')) VIRTUAL,
    at_desk           INTEGER NOT NULL AS (state IN ('called', 'serving')) VIRTUAL,
    coming            INTEGER NOT NULL AS (state IN ('booked', 'expected', 'remote')) VIRTUAL
) STRICT;
CREATE INDEX step_visit ON step (visit);
CREATE INDEX step_order ON step (priority DESC, place, id) WHERE live = 1;
CREATE INDEX step_place ON step (place) WHERE live = 1;
CREATE INDEX step_desk ON step (desk) WHERE at_desk = 1;
CREATE INDEX step_missed ON step (ended_utc) WHERE state = 'no_show';
CREATE INDEX step_deferred ON step (not_before_boot) WHERE live = 1 AND state = 'waiting' AND not_before_boot IS NOT NULL;
CREATE INDEX step_remind ON step (remind_boot) WHERE state = 'parked' AND reminded = 0 AND remind_boot IS NOT NULL;

-- What is said of a step (here, in message and in survey) outlives a step that an undo takes back: no foreign key.
CREATE TABLE event (
    id      INTEGER PRIMARY KEY,
    visit   INTEGER NOT NULL REFERENCES visit (id),
    step    INTEGER,
    event   TEXT NOT NULL CHECK (event IN ('book', 'confirm_booking', 'change_booking', 'join_remote', 'check_in',
                'approach', 'call', 'recall', 'confirm', 'more_time', 'no_show', 'rejoin', 'leave', 'park', 'resume',
                'transfer', 'finish', 'correct', 'undo', 'cancel', 'end_of_day')),
    actor   TEXT NOT NULL,
    party   TEXT NOT NULL CHECK (party IN ('staff', 'pad', 'customer', 'kiosk', 'system')),
    desk    TEXT NOT NULL,
    at_utc  INTEGER NOT NULL,
    at_boot INTEGER NOT NULL,
    change  INTEGER NOT NULL,
    undone  INTEGER NOT NULL CHECK (undone IN (0, 1)),
    run     INTEGER NOT NULL, -- of the machine: at_boot of two runs cannot be compared
    reason  TEXT NOT NULL     -- of a person ('lunch'), or what was chosen ('last', '3 places'); '': none
) STRICT;
CREATE INDEX event_visit ON event (visit);
CREATE INDEX event_change ON event (change);
CREATE INDEX event_desk ON event (desk, change) WHERE undone = 0 AND desk <> '';

-- The step's row as it was before the event.
CREATE TABLE step_before (
    event             INTEGER PRIMARY KEY REFERENCES event (id),
    step              INTEGER NOT NULL,
    visit             INTEGER NOT NULL,
    service           TEXT NOT NULL,
    queue             TEXT NOT NULL,
    desk              TEXT NOT NULL,
    state             TEXT NOT NULL,
    priority          INTEGER NOT NULL,
    place             INTEGER NOT NULL,
    approach_sent     INTEGER NOT NULL,
    calls             INTEGER NOT NULL,
    queued_utc        INTEGER,
    queued_boot       INTEGER,
    first_called_utc  INTEGER,
    first_called_boot INTEGER,
    last_called_utc   INTEGER,
    last_called_boot  INTEGER,
    serving_utc       INTEGER,
    serving_boot      INTEGER,
    ended_utc         INTEGER,
    ended_boot        INTEGER,
    deferrals         INTEGER NOT NULL,
    remind_utc        INTEGER,
    remind_boot       INTEGER,
    reminded          INTEGER NOT NULL,
    accurate          INTEGER NOT NULL,
    outcome           TEXT NOT NULL,
    only_desk         TEXT NOT NULL,
    not_before_utc    INTEGER,
    not_before_boot   INTEGER
) STRICT;

CREATE TABLE ticket_counter (
    queue       TEXT NOT NULL,
    service_day TEXT NOT NULL,
    issued      INTEGER NOT NULL,           -- numbers, the skipped ones included
    skipped     INTEGER NOT NULL DEFAULT 0, -- because somebody still held them
    PRIMARY KEY (queue, service_day)
) STRICT, WITHOUT ROWID;

-- What the ratio of a work profile has counted of its round, but for the calls of the last minute: an undo may
-- still take out any of those.
CREATE TABLE ratio_count (
    profile  TEXT PRIMARY KEY,
    normal   INTEGER NOT NULL,
    priority INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE ratio_call (
    change   INTEGER PRIMARY KEY,
    profile  TEXT NOT NULL,
    priority INTEGER NOT NULL CHECK (priority IN (0, 1)), -- the customer was a priority one
    at_boot  INTEGER NOT NULL
) STRICT;

CREATE TABLE desk_state (
    desk       TEXT PRIMARY KEY,
    state      TEXT NOT NULL CHECK (state IN ('closed', 'idle', 'calling', 'serving', 'wrap_up', 'paused')),
    reason     TEXT NOT NULL, -- of a pause, the one to come included; '': none
    later      TEXT CHECK (later IN ('closed', 'paused')), -- what it becomes once its visit has ended
    since_utc  INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    until_utc  INTEGER, -- the end of a wrap-up
    until_boot INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_state_until ON desk_state (until_boot) WHERE until_boot IS NOT NULL;

-- Every change of a desk's state, append-only.
CREATE TABLE desk_event (
    id         INTEGER PRIMARY KEY,
    desk       TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    actor      TEXT NOT NULL,
    party      TEXT NOT NULL CHECK (party IN ('staff', 'pad', 'customer', 'kiosk', 'system')),
    at_utc     INTEGER NOT NULL,
    at_boot    INTEGER NOT NULL,
    run        INTEGER NOT NULL -- as in event
) STRICT;
CREATE INDEX desk_event_at ON desk_event (at_utc);

-- The last number given out: 'change', 'place', 'run' (of the machine).
CREATE TABLE sequence (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Statistics ----------------------------------------------------------------------------------------------------

-- A range that was announced to the customer of a step, in seconds from `at` to the first call. No foreign key: it
-- outlives a step that an undo takes back.
CREATE TABLE promise (
    step           INTEGER NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('check_in', 'approach', 'courtesy')),
    announced_from INTEGER NOT NULL,
    announced_to   INTEGER NOT NULL,
    at_utc         INTEGER NOT NULL,
    at_boot        INTEGER NOT NULL,
    run            INTEGER NOT NULL,
    PRIMARY KEY (step, kind)
) STRICT, WITHOUT ROWID;

-- Figures of past days and months: host/core/figures_code.h reads them.
CREATE TABLE rollup (
    span    TEXT NOT NULL CHECK (span IN ('day', 'month')),
    subject TEXT NOT NULL CHECK (subject IN ('day', 'service', 'desk', 'staff', 'hour')),
    period  TEXT NOT NULL, -- '2026-11-22', '2026-11'
    key     TEXT NOT NULL, -- which service, desk, ...; '' of a day
    figures BLOB NOT NULL,
    PRIMARY KEY (span, subject, period, key)
) STRICT, WITHOUT ROWID;

-- 'begun': its visits are being read; 'stale': it has changed since it was begun.
CREATE TABLE rollup_day (
    service_day TEXT PRIMARY KEY,
    state       TEXT NOT NULL CHECK (state IN ('begun', 'done', 'stale'))
) STRICT, WITHOUT ROWID;
CREATE INDEX rollup_day_open ON rollup_day (service_day) WHERE state <> 'done';

-- Whoever changes a past day, its figures follow.
CREATE TRIGGER event_added AFTER INSERT ON event BEGIN
    UPDATE rollup_day SET state = 'stale'
    WHERE service_day = (SELECT service_day FROM visit WHERE id = new.visit);
END;
CREATE TRIGGER event_undone AFTER UPDATE OF undone ON event BEGIN
    UPDATE rollup_day SET state = 'stale'
    WHERE service_day = (SELECT service_day FROM visit WHERE id = new.visit);
END;
CREATE TRIGGER step_corrected AFTER UPDATE ON step
WHEN old.service <> new.service OR old.queue <> new.queue OR old.accurate <> new.accurate BEGIN
    UPDATE rollup_day SET state = 'stale'
    WHERE service_day = (SELECT service_day FROM visit WHERE id = new.visit);
END;

-- Texts ---------------------------------------------------------------------------------------------------------

CREATE TABLE conversation (
    id         INTEGER PRIMARY KEY,
    address    TEXT NOT NULL UNIQUE,
    answerable INTEGER NOT NULL CHECK (answerable IN (0, 1)),
    visit      INTEGER REFERENCES visit (id),
    state      TEXT NOT NULL CHECK (state IN ('waiting_us', 'waiting_customer', 'closed')),
    opened_utc INTEGER NOT NULL,
    last_utc   INTEGER NOT NULL,
    last_text  TEXT NOT NULL,
    desk       TEXT NOT NULL, -- that answers it; '': free
    owed_utc   INTEGER,       -- since when we owe an answer; NULL: we do not
    away_utc   INTEGER        -- when it was said last that nobody is there; NULL: never
) STRICT;
CREATE INDEX conversation_state ON conversation (state, last_utc);
CREATE INDEX conversation_owed ON conversation (owed_utc) WHERE state = 'waiting_us';
CREATE INDEX conversation_personal ON conversation (last_utc) WHERE last_text <> '';
CREATE INDEX conversation_visit ON conversation (visit) WHERE visit IS NOT NULL;

CREATE TABLE message (
    id              INTEGER PRIMARY KEY,
    idem_key        TEXT NOT NULL UNIQUE,
    kind            TEXT NOT NULL CHECK (kind IN ('welcome', 'approach', 'turn', 'recall', 'no_show', 'thank_you',
                        'survey', 'notice', 'reply', 'stop', 'start', 'courtesy')),
    to_number       TEXT NOT NULL,
    text            TEXT NOT NULL,
    visit           INTEGER REFERENCES visit (id),
    step            INTEGER,
    conversation    INTEGER REFERENCES conversation (id),
    change          INTEGER NOT NULL,
    created_utc     INTEGER NOT NULL,
    created_boot    INTEGER NOT NULL,
    not_before_utc  INTEGER NOT NULL,
    not_before_boot INTEGER NOT NULL,
    expires_utc     INTEGER NOT NULL,
    expires_boot    INTEGER NOT NULL,
    priority        INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('planned', 'ready', 'armed', 'accepted', 'delivered',
                        'undelivered', 'no_report', 'expired', 'cancelled', 'blocked', 'failed', 'in_doubt',
                        'unknown')),
    why             TEXT NOT NULL,
    settled_utc     INTEGER,
    person_asked    INTEGER NOT NULL CHECK (person_asked IN (0, 1)),
    sim             TEXT NOT NULL DEFAULT '', -- that began it: all its parts go by this one; '': none yet, or not known
    automatic       INTEGER NOT NULL DEFAULT 0 CHECK (automatic IN (0, 1)), -- answers a text, and no person wrote it
    urgent          INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)), -- staff said that it cannot wait for the end of quiet hours
    unsent          INTEGER NOT NULL AS (state IN ('planned', 'ready')) VIRTUAL
) STRICT;
CREATE INDEX message_created ON message (created_utc);
CREATE INDEX message_visit ON message (visit) WHERE visit IS NOT NULL;
CREATE INDEX message_conversation ON message (conversation) WHERE conversation IS NOT NULL;
CREATE INDEX message_start ON message (state, not_before_boot) WHERE unsent = 1;
CREATE INDEX message_expiry ON message (expires_boot) WHERE unsent = 1;
CREATE INDEX message_change ON message (change) WHERE unsent = 1;
CREATE INDEX message_number ON message (to_number) WHERE unsent = 1;
CREATE INDEX message_personal ON message (created_utc) WHERE to_number <> '';
CREATE INDEX message_recent ON message (to_number, created_utc);
CREATE INDEX message_begun ON message (sim) WHERE sim <> '' AND state IN ('ready', 'in_doubt');
CREATE INDEX message_unknown ON message (created_utc) WHERE state = 'unknown';

-- to_number, priority and expires_boot are copies of the message's, so that one index holds the order of sending;
-- MessageStore keeps them equal.
CREATE TABLE part (
    id            INTEGER PRIMARY KEY,
    message       INTEGER NOT NULL REFERENCES message (id),
    sequence      INTEGER NOT NULL,
    total         INTEGER NOT NULL,
    pdu           TEXT NOT NULL,
    length        INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('planned', 'ready', 'armed', 'accepted', 'delivered',
                      'undelivered', 'no_report', 'expired', 'cancelled', 'blocked', 'failed', 'in_doubt',
                      'unknown')),
    reference     INTEGER NOT NULL,
    submissions   INTEGER NOT NULL,
    refusals      INTEGER NOT NULL,
    retry_utc     INTEGER NOT NULL,
    retry_boot    INTEGER NOT NULL,
    armed_utc     INTEGER,
    armed_boot    INTEGER,
    armed_boot_id TEXT NOT NULL,
    to_number     TEXT NOT NULL,
    priority      INTEGER NOT NULL,
    expires_boot  INTEGER NOT NULL,
    to_tail       TEXT NOT NULL AS (substr(ltrim(to_number, '+'), -8)) VIRTUAL,
    open          INTEGER NOT NULL AS (state IN ('planned', 'ready', 'armed', 'accepted', 'in_doubt')) VIRTUAL,
    UNIQUE (message, sequence)
) STRICT;
CREATE INDEX part_order ON part (priority, expires_boot, message, sequence, retry_boot) WHERE state = 'ready';
CREATE INDEX part_number ON part (to_number, priority, message) WHERE state = 'ready';
CREATE INDEX part_retry ON part (retry_boot) WHERE state = 'ready';
CREATE INDEX part_expiry ON part (expires_boot) WHERE state = 'ready';
CREATE INDEX part_open ON part (state) WHERE open = 1;
CREATE INDEX part_report ON part (to_tail, armed_utc) WHERE submissions > 0;
CREATE INDEX part_repeated ON part (message) WHERE submissions > 1;

CREATE TABLE attempt (
    id        INTEGER PRIMARY KEY,
    part      INTEGER NOT NULL REFERENCES part (id),
    at_utc    INTEGER NOT NULL,
    at_boot   INTEGER NOT NULL,
    boot_id   TEXT NOT NULL,
    imei      TEXT NOT NULL,
    iccid     TEXT NOT NULL, -- of the SIM; '': not known
    mr_before INTEGER,       -- TP-MR of the SIM's submission before this one; NULL: not known
    outcome   TEXT NOT NULL,
    reference INTEGER NOT NULL,
    code      INTEGER NOT NULL,
    evidence  TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_part ON attempt (part);
CREATE INDEX attempt_sim ON attempt (iccid, at_utc);
CREATE INDEX attempt_modem ON attempt (imei, iccid);

-- The SIM by which a number was texted, or wrote, last.
CREATE TABLE number_sim (
    number TEXT PRIMARY KEY,
    sim    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every modem that was seen on this machine. A modem is its IMEI, whatever its port is called today.
CREATE TABLE modem (
    imei           TEXT PRIMARY KEY,
    model          TEXT NOT NULL,
    usb_serial     TEXT NOT NULL, -- '': on no USB, or it has none
    usb_path       TEXT NOT NULL, -- the socket; '': on no USB
    port           TEXT NOT NULL,
    first_seen_utc INTEGER NOT NULL,
    last_seen_utc  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the commissioning probe found out; NULL: it did not.
CREATE TABLE modem_evidence (
    imei              TEXT NOT NULL,
    revision          TEXT NOT NULL, -- of the firmware
    iccid             TEXT NOT NULL, -- of the SIM
    network           TEXT NOT NULL,
    steps_by_one      INTEGER CHECK (steps_by_one IN (0, 1)),
    file_follows      INTEGER CHECK (file_follows IN (0, 1)),
    file_survives     INTEGER CHECK (file_survives IN (0, 1)),
    mark_volatile     INTEGER CHECK (mark_volatile IN (0, 1)),
    own_reference     INTEGER CHECK (own_reference IN (0, 1)),
    duplicate_refused INTEGER CHECK (duplicate_refused IN (0, 1)),
    reports           INTEGER CHECK (reports IN (0, 1)),
    report_after_ms   INTEGER,
    at_utc            INTEGER NOT NULL,
    PRIMARY KEY (imei, revision, iccid)
) STRICT, WITHOUT ROWID;

-- Every desk pad that was linked here. `boot` counts its starts, `next` is the number behind its last press of that
-- start that is committed; NULL: none is.
CREATE TABLE pad (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    number         INTEGER NOT NULL UNIQUE, -- for people
    name           TEXT NOT NULL,           -- '': it has none
    desk           TEXT NOT NULL,           -- '': none yet
    firmware       TEXT NOT NULL,
    boot           INTEGER CHECK (boot BETWEEN 0 AND 65535),
    next           INTEGER CHECK (next BETWEEN 0 AND 65535),
    first_seen_utc INTEGER NOT NULL,
    last_seen_utc  INTEGER NOT NULL
) STRICT;

-- What each press did; kept for a month.
CREATE TABLE pad_press (
    id      INTEGER PRIMARY KEY,
    pad     INTEGER NOT NULL,
    boot    INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    key     TEXT NOT NULL,
    did     TEXT NOT NULL, -- the command; '': nothing
    refused TEXT NOT NULL, -- why; '': it was not
    desk    TEXT NOT NULL,
    ticket  TEXT NOT NULL,
    at_utc  INTEGER NOT NULL
) STRICT;
CREATE INDEX pad_press_pad ON pad_press (pad);
CREATE INDEX pad_press_at ON pad_press (at_utc);

CREATE TABLE concat_counter (
    number    TEXT PRIMARY KEY,
    reference INTEGER NOT NULL CHECK (reference BETWEEN 0 AND 255)
) STRICT, WITHOUT ROWID;

CREATE TABLE inbound (
    id           INTEGER PRIMARY KEY,
    pdu          BLOB NOT NULL,
    unique_key   TEXT NOT NULL UNIQUE,
    number       TEXT NOT NULL, -- that wrote, or is reported on, as E.164: a PDU may have it in national form; '': none
    state        TEXT NOT NULL CHECK (state IN ('open', 'handled', 'quarantined')),
    received_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX inbound_kept ON inbound (received_utc) WHERE length(pdu) > 0;
CREATE INDEX inbound_unhandled ON inbound (state) WHERE state <> 'handled';

-- Calls to the branch's number, hung up on: one a number and hour.
CREATE TABLE missed_call (
    id     INTEGER PRIMARY KEY,
    phone  TEXT NOT NULL,
    at_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX missed_call_at ON missed_call (at_utc);
CREATE INDEX missed_call_phone ON missed_call (phone, at_utc);

CREATE TABLE conversation_entry (
    id           INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    at_utc       INTEGER NOT NULL,
    incoming     INTEGER NOT NULL CHECK (incoming IN (0, 1)),
    text         TEXT NOT NULL,
    by_staff     TEXT NOT NULL,
    message      INTEGER REFERENCES message (id),
    note         TEXT NOT NULL,
    replace_type INTEGER NOT NULL CHECK (replace_type BETWEEN 0 AND 7),
    internal     INTEGER NOT NULL CHECK (internal IN (0, 1)) -- a note of staff, never sent
) STRICT;
CREATE INDEX conversation_entry_order ON conversation_entry (conversation);
CREATE INDEX conversation_entry_personal ON conversation_entry (at_utc) WHERE text <> '';
CREATE INDEX conversation_entry_replaced ON conversation_entry (conversation, replace_type) WHERE replace_type <> 0;
CREATE INDEX conversation_entry_message ON conversation_entry (message) WHERE message IS NOT NULL;

-- Texts that were understood and are for nobody: STOP, numbers of a survey, keywords. They are in the thread too.
CREATE TABLE understood_text (
    id      INTEGER PRIMARY KEY,
    phone   TEXT NOT NULL,
    at_utc  INTEGER NOT NULL,
    text    TEXT NOT NULL,
    meaning TEXT NOT NULL -- 'opt_out', 'rating', 'keyword', ...
) STRICT;
CREATE INDEX understood_text_phone ON understood_text (phone, at_utc);
CREATE INDEX understood_text_at ON understood_text (at_utc);

-- What staff answered to which question, numbers and known names taken out; goes with the texts that it is made of.
CREATE TABLE past_answer (
    id       INTEGER PRIMARY KEY AUTOINCREMENT, -- none comes again while the index has it
    asked    INTEGER NOT NULL REFERENCES conversation_entry (id),
    answered INTEGER NOT NULL REFERENCES conversation_entry (id),
    question TEXT NOT NULL, -- its words, as searchWords() gives them
    answer   TEXT NOT NULL
) STRICT;
CREATE INDEX past_answer_asked ON past_answer (asked);
CREATE INDEX past_answer_answered ON past_answer (answered);

CREATE VIRTUAL TABLE past_question USING fts5 (
    question, content = 'past_answer', content_rowid = 'id', tokenize = 'unicode61'
);
CREATE VIRTUAL TABLE past_word USING fts5vocab ('past_question', 'row'); -- in how many questions a word is

-- Still in the index, which ReplyStore keeps: with trusted_schema off no trigger may touch FTS5 (SQLite 3.40).
CREATE TABLE past_answer_gone (
    id       INTEGER PRIMARY KEY,
    question TEXT NOT NULL
) STRICT;
CREATE TRIGGER past_answer_removed AFTER DELETE ON past_answer BEGIN
    INSERT INTO past_answer_gone (id, question) VALUES (old.id, old.question);
END;
CREATE TRIGGER conversation_entry_erased AFTER UPDATE OF text ON conversation_entry WHEN new.text = '' BEGIN
    DELETE FROM past_answer WHERE asked = new.id;
    DELETE FROM past_answer WHERE answered = new.id;
END;
CREATE TRIGGER conversation_entry_removed BEFORE DELETE ON conversation_entry BEGIN
    DELETE FROM past_answer WHERE asked = old.id;
    DELETE FROM past_answer WHERE answered = old.id;
END;

-- How long customers waited for answers, by the day of the answer: host/core/reply_figures.h reads them.
CREATE TABLE reply_rollup (
    service_day TEXT PRIMARY KEY,
    figures     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Surveys -------------------------------------------------------------------------------------------------------

CREATE TABLE survey (
    id          INTEGER PRIMARY KEY,
    visit       INTEGER NOT NULL UNIQUE REFERENCES visit (id),
    step        INTEGER,
    phone       TEXT NOT NULL,
    message     INTEGER REFERENCES message (id),
    state       TEXT NOT NULL CHECK (state IN ('scheduled', 'sent', 'complete', 'expired', 'suppressed',
                    'opted_out')),
    created_utc INTEGER NOT NULL,
    sent_utc    INTEGER,
    expires_utc INTEGER, -- an answer is waited for until then
    delivered   INTEGER NOT NULL CHECK (delivered IN (0, 1)), -- its first text was reported so
    why         TEXT NOT NULL,    -- why it was not sent; '': it was, or will be
    plan        TEXT NOT NULL,    -- code of a survey_plan at that time; '': Turnbell's own
    question    INTEGER NOT NULL, -- the one that waits for an answer
    asked       INTEGER REFERENCES message (id), -- the text of that one
    reasked     INTEGER NOT NULL CHECK (reasked IN (0, 1)), -- that one was
    ticket      TEXT NOT NULL,    -- what it is about, as it was at the finish
    service_day TEXT NOT NULL,
    service     TEXT NOT NULL,
    desk        TEXT NOT NULL,
    staff       TEXT NOT NULL,
    hour        INTEGER NOT NULL,
    wait_ms     INTEGER           -- to the first call
) STRICT;
CREATE INDEX survey_asked ON survey (asked) WHERE asked IS NOT NULL;
CREATE INDEX survey_message ON survey (message) WHERE message IS NOT NULL;
CREATE INDEX survey_scheduled ON survey (id) WHERE state = 'scheduled';
CREATE INDEX survey_awaited ON survey (phone) WHERE state = 'sent';
CREATE INDEX survey_phone ON survey (phone) WHERE phone <> '';
CREATE INDEX survey_sent ON survey (expires_utc) WHERE state = 'sent';

CREATE TABLE answer (
    survey   INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    question INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('rating', 'nps', 'yes_no', 'open')),
    value    INTEGER NOT NULL, -- 0 of an open question
    text     TEXT NOT NULL,    -- as it was written
    rule     TEXT NOT NULL,    -- of the reader, that read it
    low      INTEGER NOT NULL CHECK (low IN (0, 1)),
    at_utc   INTEGER NOT NULL,
    PRIMARY KEY (survey, question)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_low ON answer (at_utc) WHERE low = 1;

-- Figures of surveys by the day and the month of the finish: host/core/survey_figures.h reads them. SurveyStore keeps
-- them as it changes a survey: to count them takes seconds after years.
CREATE TABLE survey_rollup (
    span    TEXT NOT NULL CHECK (span IN ('day', 'month')),
    subject TEXT NOT NULL CHECK (subject IN ('service', 'desk', 'hour', 'wait', 'staff', 'day')),
    period  TEXT NOT NULL, -- '2026-11-22', '2026-11'
    key     TEXT NOT NULL, -- which service, desk, ...; '' of a day
    plan    TEXT NOT NULL, -- which survey
    figures BLOB NOT NULL,
    PRIMARY KEY (span, subject, period, key, plan)
) STRICT, WITHOUT ROWID;

-- The service's own memory --------------------------------------------------------------------------------------

CREATE TABLE request (
    id       TEXT PRIMARY KEY,
    question TEXT NOT NULL, -- socket, method and a hash of the params
    answer   TEXT NOT NULL,
    at_utc   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX request_at ON request (at_utc);

-- Sign-in at one socket since its last right PIN. No row: nobody failed.
CREATE TABLE pin_try (
    socket     TEXT PRIMARY KEY CHECK (socket IN ('desk', 'admin')),
    wrong      INTEGER NOT NULL,
    until_utc  INTEGER, -- blocked until; NULL: it is not
    until_boot INTEGER
) STRICT, WITHOUT ROWID;

-- PINs that were typed into a SIM and that it did not accept, or did not answer for. Committed before they are typed.
CREATE TABLE sim_pin (
    id        INTEGER PRIMARY KEY,
    imei      TEXT NOT NULL, -- of the modem
    iccid     TEXT NOT NULL, -- '': it does not say before the PIN
    pin_hash  TEXT NOT NULL,
    typed_utc INTEGER NOT NULL
) STRICT;

-- The SIM card that belongs into a modem, as a person left it.
CREATE TABLE modem_card (
    imei  TEXT PRIMARY KEY,
    iccid TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is left on a SIM card, as its operator said when it was asked last.
CREATE TABLE sim_credit (
    sim        TEXT PRIMARY KEY, -- ICCID, or the IMEI of the modem where that is not known
    asked_utc  INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('asked', 'known', 'unfit', 'failed')),
    amount     INTEGER,          -- in hundredths; NULL: never known
    amount_utc INTEGER,
    wanted     INTEGER NOT NULL CHECK (wanted IN (0, 1)) -- ask again soon
) STRICT, WITHOUT ROWID;

-- Consent and abuse ---------------------------------------------------------------------------------------------

-- Each time somebody agreed or stopped, append-only. What holds for a visit is in its row.
CREATE TABLE consent (
    id       INTEGER PRIMARY KEY,
    phone    TEXT NOT NULL, -- '': erased
    scope    TEXT NOT NULL CHECK (scope IN ('visit', 'survey', 'notice')),
    given    INTEGER NOT NULL CHECK (given IN (0, 1)),
    words    TEXT NOT NULL, -- version of the words that were shown; '': none
    language TEXT NOT NULL,
    place    TEXT NOT NULL CHECK (place IN ('kiosk', 'sms', 'staff', 'call')),
    visit    INTEGER REFERENCES visit (id),
    at_utc   INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_phone ON consent (phone, at_utc) WHERE phone <> '';
CREATE INDEX consent_visit ON consent (visit) WHERE visit IS NOT NULL;
CREATE INDEX consent_at ON consent (at_utc) WHERE phone <> '';

-- Numbers that want no texts, as a keyed hash: it holds when everything else on a number is erased.
CREATE TABLE opt_out (
    number_hash TEXT NOT NULL,
    scope       TEXT NOT NULL CHECK (scope IN ('all', 'visit', 'survey', 'notice')),
    at_utc      INTEGER NOT NULL,
    PRIMARY KEY (number_hash, scope)
) STRICT, WITHOUT ROWID;

-- When a number was asked by a survey last, as a keyed hash: the cap on surveys holds when everything else on it is
-- erased. Kept as long as the cap is.
CREATE TABLE surveyed (
    number_hash TEXT PRIMARY KEY,
    at_utc      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX surveyed_at ON surveyed (at_utc);

-- What a number was asked by text, and has not answered: one question at a time.
CREATE TABLE pending_question (
    phone        TEXT PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('which_visit', 'cancel_or_stop', 'menu')),
    word         TEXT NOT NULL, -- of which_visit: what to do with it ('leave'); of cancel_or_stop: 'spoke'
    choices      TEXT NOT NULL, -- what its numbers stand for, a line each: ids of visits, codes of services
    language     TEXT NOT NULL,
    text         TEXT NOT NULL, -- what was written before it was asked
    minutes      INTEGER NOT NULL, -- that it named; 0: none
    message      INTEGER REFERENCES message (id), -- that asks; its time runs from when that is out
    asked_utc    INTEGER NOT NULL,
    expires_utc  INTEGER NOT NULL,
    expires_boot INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_question_expires ON pending_question (expires_boot);
CREATE INDEX pending_question_message ON pending_question (message) WHERE message IS NOT NULL;

-- What staff tell one customer or many.
CREATE TABLE notice (
    id          INTEGER PRIMARY KEY,
    audience    TEXT NOT NULL CHECK (audience IN ('ticket', 'service', 'all')),
    which       TEXT NOT NULL, -- the ticket, or the service's code; '': all
    service_day TEXT NOT NULL,
    text        TEXT NOT NULL,
    asks        INTEGER NOT NULL CHECK (asks IN (0, 1)),   -- for a yes or no
    urgent      INTEGER NOT NULL CHECK (urgent IN (0, 1)), -- it cannot wait for the end of quiet hours
    wait_ms     INTEGER NOT NULL,                          -- for an answer
    staff       TEXT NOT NULL,
    created_utc INTEGER NOT NULL,
    stopped_utc INTEGER,
    stopped_by  TEXT NOT NULL -- '': nobody
) STRICT;
CREATE INDEX notice_personal ON notice (created_utc) WHERE text <> '';

-- Those it is for. What became of its text is in that text's row, and nowhere else.
CREATE TABLE notice_person (
    id           INTEGER PRIMARY KEY,
    notice       INTEGER NOT NULL REFERENCES notice (id),
    visit        INTEGER NOT NULL REFERENCES visit (id),
    step         INTEGER NOT NULL,
    phone        TEXT NOT NULL, -- '': none
    ticket       TEXT NOT NULL,
    service      TEXT NOT NULL,
    created_utc  INTEGER NOT NULL,
    begins_utc   INTEGER NOT NULL, -- it is not sent before
    released_utc INTEGER,          -- into the outbox, or to be sent by nobody
    code         TEXT NOT NULL,    -- why there is no text; '': there is one, or will be
    why          TEXT NOT NULL,    -- the same in words
    message      INTEGER REFERENCES message (id),
    asked_utc    INTEGER, -- the question was out
    silent_utc   INTEGER, -- an answer is waited for until then
    yes          INTEGER CHECK (yes IN (0, 1)), -- answered by text
    answered_utc INTEGER,
    called       TEXT CHECK (called IN ('confirmed', 'declined', 'not_reached')), -- by voice
    called_by    TEXT NOT NULL,
    called_utc   INTEGER,
    waiting      INTEGER NOT NULL AS (released_utc IS NULL) VIRTUAL
) STRICT;
CREATE INDEX notice_person_notice ON notice_person (notice);
CREATE INDEX notice_person_visit ON notice_person (visit);
CREATE INDEX notice_person_waiting ON notice_person (begins_utc) WHERE waiting = 1;
CREATE INDEX notice_person_message ON notice_person (message) WHERE message IS NOT NULL;
CREATE INDEX notice_person_asked ON notice_person (phone, asked_utc) WHERE asked_utc IS NOT NULL;
CREATE INDEX notice_person_silent ON notice_person (silent_utc) WHERE silent_utc IS NOT NULL AND yes IS NULL;
CREATE INDEX notice_person_personal ON notice_person (created_utc) WHERE phone <> '';
CREATE INDEX notice_person_phone ON notice_person (phone) WHERE phone <> '';

-- Why a number may be trusted: its owner wrote to us, or staff typed it.
CREATE TABLE number_trust (
    phone     TEXT PRIMARY KEY,
    wrote_utc INTEGER, -- last; NULL: never
    staff_utc INTEGER, -- typed by staff, last; NULL: never
    last_text TEXT NOT NULL,   -- keyed hash of what it wrote last; '': nothing
    repeats   INTEGER NOT NULL -- how often in a row it wrote that
) STRICT, WITHOUT ROWID;
CREATE INDEX number_trust_seen ON number_trust (max(coalesce(wrote_utc, 0), coalesce(staff_utc, 0)));

-- Unknown numbers that were given at a kiosk or from away; kept for a day.
CREATE TABLE new_number (
    id     INTEGER PRIMARY KEY,
    phone  TEXT NOT NULL,
    stem   TEXT NOT NULL, -- the number without its last two digits
    kiosk  INTEGER NOT NULL CHECK (kiosk IN (0, 1)),
    at_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX new_number_at ON new_number (at_utc);
CREATE INDEX new_number_stem ON new_number (stem, at_utc);

-- SMS that were made ready on each day of the branch, and repetitions.
CREATE TABLE spent (
    service_day TEXT PRIMARY KEY,
    texts       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
