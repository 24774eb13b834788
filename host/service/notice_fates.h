#pragma once

#include "db/notice_store.h"
#include "host/wire/notice.h"

#include <span>
#include <string>

/// What became of a notice for each of its people: said by their text, their answer and who called them, and
/// kept nowhere beside these.
namespace turnbell {

/// What was answered last, by text or when called, goes before what became of the text.
NoticeFate fateOf(const db::NoticePersonText& person, UtcTime now);

/// When it came to that.
UtcTime fateSince(const db::NoticePersonText& person, UtcTime now);

/// Why there is no text, or nothing is known of it: as in wire::NoticeReason, or "stopped", "visit_over",
/// "restored", "failed", "expired", "withdrawn", "unknown"; empty: nothing to say.
std::string codeOf(const db::NoticePersonText& person);

/// The code of a refusal by the outbox.
std::string codeOfRefusal(const std::string& why);

/// Whether staff should call: the notice did not reach them or was not answered in time, they have a number,
/// and have not been told by voice.
bool isToCall(const db::NoticePersonText& person, UtcTime now);

wire::NoticeCounts countsOf(std::span<const db::NoticePersonText> people, UtcTime now);

}  // namespace turnbell
