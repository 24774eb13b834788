#pragma once

#include "host/base/result.h"
#include "host/wire/reply.h"

#include <QString>

#include <string>

/// The words for what the service says in codes, in the language of the window. A code that is not known
/// here falls back to something that is still true.
namespace turnbell::ui::words {

/// For a customer: what went wrong at the kiosk and what to do.
QString refusalAtKiosk(const Error& error);

/// For a customer: why a ticket comes without texts (wire::CheckedIn::noTexts), and what to do. Empty: the
/// customer chose so, or there are some.
QString noTexts(const std::string& code);

/// The same for staff, beside the name (wire::TicketRow::noTexts).
QString noTextsForStaff(const std::string& code);

/// For staff: why a command did not happen.
QString refusalAtDesk(const Error& error);

/// Of an outgoing text: "sent", "delivered", "may not have arrived", ...
QString messageState(const std::string& state);

/// "Welcome", "Your turn", "Survey", ...
QString messageKind(const std::string& kind);

/// "open", "paused", "closed".
QString deskState(const std::string& state);

/// "ready", "no network", "not connected", ...
QString modemState(const std::string& state);

/// What a person must know or do. For a code that is new to this window: the code.
QString alarm(const wire::Alarm& alarm);

/// The language's own name for itself: "ქართული".
QString languageName(const std::string& code);

/// "+995 555 123 456": groups of three, for reading back.
QString groupedNumber(const QString& number);

/// "now", "12 min", "1 h 05 min".
QString waited(int minutes);

/// "expected 10:30"; an empty time: of somebody who has joined and is on the way.
QString expectedAt(const QString& clock);

/// "called 10:42"
QString calledAt(const QString& clock);

/// "more time until 10:42"
QString deferredUntil(const QString& clock);

/// "here (text 10:42)": by the customer's own word.
QString textedHere(const QString& clock);

/// What texts say as well: "about 15 to 25 min", "about 2 h to 2 h 30 min"; empty: nobody can say.
QString expectedWait(const wire::MaybeWait& wait, const std::string& language);

/// The same for a list: "in 15–25 min", "in 2–2½ h".
QString shortWait(const wire::MaybeWait& wait, const std::string& language);

}  // namespace turnbell::ui::words
