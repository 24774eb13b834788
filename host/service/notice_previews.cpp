#include "host/service/notice_previews.h"

#include "host/service/ask_again.h"

#include <algorithm>
#include <tuple>

namespace turnbell {
namespace {

constexpr std::chrono::minutes kAskedForWithin{1};  // or nobody waits for that preview any more

wire::NoticeSend sendOf(const wire::NoticePreviewQuery& query) {
    return {query.to, query.which, query.date, query.text, query.ask, query.now, query.wait};
}

/// The same for whoever asks the same.
std::string keyOf(const wire::NoticeSend& notice) {
    const auto wait = notice.wait ? notice.wait->count() : 0;
    return std::string{toString(notice.to)} + '\n' + notice.which + '\n' + notice.date + '\n' +
           (notice.ask ? "ask" : "") + (notice.now ? "now" : "") + std::to_string(wait) + '\n' + notice.text;
}

/// The most frequent first. Limits are told apart: "the day's budget is spent" is for a person to change.
std::vector<wire::NoticeReason> reasonsOf(const std::vector<NoticeCandidate>& people) {
    std::map<std::string, wire::NoticeReason> byCode;
    for (const auto& person : people) {
        if (!person.code.empty()) {
            auto& reason = byCode[person.code + (isSettled(person) ? std::string{} : " " + person.why)];
            reason.code = person.code;
            reason.why = person.why;
            reason.people += 1;
        }
    }
    std::vector<wire::NoticeReason> reasons;
    for (auto& [code, reason] : byCode) {
        reasons.push_back(std::move(reason));
    }
    std::ranges::stable_sort(reasons, std::greater{}, &wire::NoticeReason::people);
    return reasons;
}

}  // namespace

Result<wire::NoticePreview> NoticePreviews::preview(const wire::NoticePreviewQuery& query, Moment now) {
    auto notice = sendOf(query);
    auto text = checkedText(state_, notice);
    TURNBELL_TRY(text);
    notice.text = *std::move(text);
    std::erase_if(looks_,
                  [&](const auto& each) { return each.second.askedFor + kAskedForWithin < now.boot; });
    const auto key = keyOf(notice);
    auto under = looks_.find(key);
    if (under == looks_.end()) {
        auto look = people_.begin(notice, now);
        TURNBELL_TRY(look);
        under = looks_.emplace(key, Begun{*std::move(look), now.boot}).first;
    }
    auto& [look, askedFor] = under->second;
    askedFor = now.boot;
    people_.goOn(look, kLookedAtOnce, now);
    if (!look.complete()) {
        return askAgain();
    }
    const auto complete = std::move(looks_.extract(under).mapped().look);
    return previewOf(complete, now);
}

wire::NoticePreview NoticePreviews::previewOf(const NoticeLook& look, Moment now) {
    const auto& [notice, people] = std::tie(look.notice, look.people);
    wire::NoticePreview preview;
    preview.people = static_cast<int>(people.size());
    preview.leftOut = reasonsOf(people);
    preview.aMinute = state_.catalog.branch.noticesAMinute;
    preview.wait = notice.wait.value_or(state_.catalog.branch.noticeSilence);
    const NoticeCandidate* first = nullptr;
    preview.quiet = true;
    auto begins = UtcTime::max();
    auto ends = now.utc;
    for (const auto& person : people) {
        if (!person.code.empty()) {
            continue;
        }
        preview.quiet = preview.quiet && person.begins > now.utc;
        begins = std::min(begins, person.turn);
        ends = std::max(ends, person.turn);
        preview.smsLeast = first != nullptr ? std::min(preview.smsLeast, person.cost.sms) : person.cost.sms;
        preview.smsMost = std::max(preview.smsMost, person.cost.sms);
        preview.sms += person.cost.sms;
        preview.gets += 1;
        first = first != nullptr ? first : &person;
    }
    const auto shown = first != nullptr ? *first : people_.anybody(notice, now);
    preview.text = shown.text;
    preview.language = shown.visit.visit.language;
    preview.alphabet = shown.cost.alphabet;
    preview.quiet = preview.quiet && first != nullptr;
    preview.beginsAt = toIso8601(first != nullptr ? begins : now.utc);
    preview.endsAt = toIso8601(ends);
    return preview;
}

}  // namespace turnbell
