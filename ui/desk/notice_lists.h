#pragma once

#include "host/base/clock.h"
#include "host/wire/notice.h"
#include "host/wire/snapshot.h"
#include "ui/models/notice_rows.h"

#include <string>
#include <vector>

namespace turnbell::ui {

/// What a list of notices is seen with.
struct NoticeViewpoint {
    std::string zone = "UTC";
    std::string today;                         ///< "2026-11-22" there
    std::string language = "en";               ///< of the window
    std::string fallback = "en";               ///< the branch's first
    std::vector<wire::ServiceOffer> services;  ///< for their names
    UtcTime now = {};
};

/// Whom a notice is for: "Everybody", "General questions", "A003"; with the day if it is not today.
QString audienceWords(const wire::NoticeRow& notice, const NoticeViewpoint& from);

NoticeLine noticeLine(const wire::NoticeRow& notice, const NoticeViewpoint& from);

/// Those that there are, and of one that asks for an answer always yes, no and silent.
std::vector<NoticeCountLine> countLines(const wire::NoticeRow& notice);

NoticePersonLine personLine(const wire::NoticePerson& person, const NoticeViewpoint& from);

}  // namespace turnbell::ui
