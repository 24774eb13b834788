#pragma once

#include "host/core/notice.h"

#include <QString>

#include <string>

/// The words of notices to many, in the language of the window.
namespace turnbell::ui::words {

/// "sending", "sent", "stopped".
QString noticeState(NoticeState state);

/// "waiting", "delivered", "said yes", ...
QString noticeFate(NoticeFate fate);

/// Why somebody does not get one, by the code of wire::NoticeReason; of a code that is new to this window the
/// service's own English.
QString noticeReason(const std::string& code, const std::string& why);

/// What came of a call by voice: "yes", "no", "not reached"; empty for a code that is none.
QString noticeCall(const std::string& code);

}  // namespace turnbell::ui::words
