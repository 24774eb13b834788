#include "host/service/notice_progress.h"

#include <algorithm>
#include <sstream>

namespace turnbell {
namespace {

constexpr auto kSetting = "notices_in_progress";

}  // namespace

std::vector<NoticeProgress> noticesInProgress(db::LedgerStore& ledger) {
    std::vector<NoticeProgress> notices;
    std::istringstream words{ledger.value(kSetting)};
    NoticeProgress notice;
    while (words >> notice.notice.value >> notice.looked >> notice.audience) {
        notices.push_back(notice);
    }
    return notices;
}

void keepInProgress(db::LedgerStore& ledger, const std::vector<NoticeProgress>& notices) {
    std::ostringstream words;
    for (const auto& notice : notices) {
        words << notice.notice.value << ' ' << notice.looked << ' ' << notice.audience << ' ';
    }
    ledger.setValue(kSetting, words.str());
}

int notInPeopleYet(db::LedgerStore& ledger, NoticeId notice, int people) {
    for (const auto& open : noticesInProgress(ledger)) {
        if (open.notice == notice) {
            return std::max(static_cast<int>(open.audience) - people, 0);
        }
    }
    return 0;
}

}  // namespace turnbell
