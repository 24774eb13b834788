#include "tools/turnbellctl/notice_text.h"

#include "tools/turnbellctl/table.h"

#include <spdlog/fmt/fmt.h>

namespace turnbell::ctl {
namespace {

/// "2026-11-22 09:30"
std::string minuteOf(const std::string& time) {
    constexpr std::size_t kDate = 10;
    constexpr std::size_t kMinute = 16;
    return time.size() < kMinute ? ""
                                 : time.substr(0, kDate) + ' ' + time.substr(kDate + 1, kMinute - kDate - 1);
}

std::string audienceOf(const wire::NoticeRow& notice) {
    const auto which = notice.which.empty() ? "" : ' ' + notice.which;
    return fmt::format("{}{} of {}", toString(notice.to), which, notice.date);
}

}  // namespace

std::string noticeText(const wire::NoticePreview& preview) {
    auto text = fmt::format("{} of {} people would get it", preview.gets, preview.people);
    if (preview.gets > 0) {
        const auto range = preview.smsLeast == preview.smsMost
                               ? std::to_string(preview.smsMost)
                               : fmt::format("{} to {}", preview.smsLeast, preview.smsMost);
        text += fmt::format(": {} SMS each, {} in all, from {} to {}, {} a minute{}", range, preview.sms,
                            minuteOf(preview.beginsAt), minuteOf(preview.endsAt), preview.aMinute,
                            preview.quiet ? " (after the quiet hours; --now goes round them)" : "");
    }
    text += ".\n";
    for (const auto& reason : preview.leftOut) {
        text += fmt::format("  not {}: {} ({})\n", reason.people, reason.why, reason.code);
    }
    return text + fmt::format("in {}, {}:\n  {}\n", preview.language, preview.alphabet, preview.text);
}

std::string noticeText(const wire::NoticeRow& notice) {
    const auto& counts = notice.counts;
    auto text = fmt::format(
        "notice {} to {}, {}{}: {}\n"
        "{} people: {} waiting, {} sent, {} delivered, {} confirmed, {} declined, {} silent, {} in own "
        "words, {} not sent, {} undelivered; {} to call\n",
        notice.id, audienceOf(notice), toString(notice.state),
        notice.stoppedBy.empty() ? "" : " by " + notice.stoppedBy, notice.text, notice.people, counts.waiting,
        counts.sent, counts.delivered, counts.confirmed, counts.declined, counts.silent, counts.wrote,
        counts.notSent, counts.undelivered, counts.toCall);
    if (notice.persons.empty()) {
        return text;
    }
    Table table{{"PERSON", "TICKET", "NAME", "PHONE", "STATE", "AT", "CALL", "CALLED", "WHY"}};
    for (const auto& row : notice.persons) {
        table.add({std::to_string(row.id), row.ticket, row.firstName, row.phone, toString(row.state),
                   minuteOf(row.at), row.toCall ? "yes" : "",
                   row.called.empty() ? "" : row.called + " (" + row.calledBy + ")", row.why});
    }
    return text + '\n' + table.text();
}

std::string noticeText(const wire::NoticeList& list) {
    Table table{
        {"ID", "CREATED", "BY", "TO", "STATE", "PEOPLE", "YES", "NO", "WROTE", "SILENT", "TO CALL", "TEXT"}};
    for (const auto& row : list.notices) {
        const auto& counts = row.counts;
        table.add({std::to_string(row.id), minuteOf(row.createdAt), row.by, audienceOf(row),
                   toString(row.state), std::to_string(row.people), std::to_string(counts.confirmed),
                   std::to_string(counts.declined), std::to_string(counts.wrote),
                   std::to_string(counts.silent), std::to_string(counts.toCall), row.text});
    }
    return table.text() + (list.more ? "There are older ones: --before.\n" : "");
}

}  // namespace turnbell::ctl
