#pragma once

/// In SQL: until when the customer of step `s` is passed over by the event `e`, if that gave more time, as it
/// was told then: the step knows what was told last alone. NULL of any other event, and where a service gives
/// no minutes.
#define MORE_TIME_END                                                                                \
    "CASE e.event WHEN 'more_time' THEN nullif(coalesce((SELECT coalesce(b.not_before_utc, 0) "      \
    "FROM event n JOIN step_before b ON b.event = n.id WHERE n.visit = e.visit AND n.step = e.step " \
    "AND n.id > e.id ORDER BY n.id LIMIT 1), s.not_before_utc), 0) END"
