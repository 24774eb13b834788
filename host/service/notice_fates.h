#pragma once

#include "db/notice_store.h"
#include "host/wire/notice.h"

#include <span>
#include <string>

/// What became of a notice for each of its people: said by their text, their answer and who called them, and
/// kept nowhere beside these.
///
/// Silence counts plain time: customers answer at any hour, by night too, and who has not is to be in the
/// call list when the branch opens; the clock that stops while it is closed is that of our own answers.
///
/// STOP is an answer that is neither yes nor no: there will be no other. Who said it may still have to know
/// what happened to their visit, so they stay in the call list, and the list says so.
///
/// What went to a number that was set right since has reached somebody else, and what was answered from there
/// was said by somebody else. Where the number was only taken out, answers stay.
namespace turnbell {

/// What was answered last, by text or when called, goes before what became of the text.
NoticeFate fateOf(const db::NoticeFacts& facts);

/// When it came to that.
UtcTime fateSince(const db::NoticePersonText& person);

/// Why there is no text, or nothing is known of it: as in wire::NoticeReason, or "stopped", "visit_over",
/// "moved", "restored", "failed", "expired", "withdrawn", "unknown", "former_number", or "wrote" of own
/// words; and before all of these "opted_out_since" of who is in the call list and has said STOP since;
/// empty: nothing to say.
std::string codeOf(const db::NoticePersonText& person);

/// The same in words.
std::string whyOf(const db::NoticePersonText& person);

/// The code of a refusal by the outbox.
std::string codeOfRefusal(const std::string& why);

/// Whether staff should call: the notice did not reach them or was not answered in time, or in own words,
/// their visit has a number, and they have not been told by voice.
bool isToCall(const db::NoticeFacts& facts);

wire::NoticeCounts countsOf(std::span<const db::NoticeGroup> groups);

}  // namespace turnbell
