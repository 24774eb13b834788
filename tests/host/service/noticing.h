#pragma once

#include "tests/host/service/texting.h"

#include <algorithm>

/// A branch whose staff tell customers something.
namespace turnbell::test {

inline constexpr auto kBen = "+995555123999";
inline constexpr auto kCleo = "+995555987001";
inline constexpr auto kWords = "We close at 15:00, your visit moves to tomorrow.";

class Noticing : public Texting {
protected:
    static wire::NoticeSend toAll(bool ask = true) {
        return {.to = NoticeAudience::All, .text = kWords, .ask = ask};
    }
    static wire::NoticeSend toTicket(const std::string& ticket, bool ask = true) {
        return {.to = NoticeAudience::Ticket, .which = ticket, .text = kWords, .ask = ask};
    }

    void checkInMany(int people) {
        for (int i = 0; i < people; ++i) {
            checkIn("Ana", "en", "+9955551230" + std::to_string(10 + i));
        }
        branch.pass(std::chrono::minutes{5});
        branch.send();
    }

    wire::NoticeRow tell(const wire::NoticeSend& notice) { return branch.expect<wire::NoticeRow>(notice); }

    wire::NoticePreview preview(const wire::NoticeSend& n) {
        return branch.expect<wire::NoticePreview>(
            wire::NoticePreviewQuery{n.to, n.which, n.date, n.text, n.ask, n.now, n.wait});
    }

    wire::NoticeRow show(std::int64_t id) {
        return branch.expect<wire::NoticeRow>(wire::NoticeShowQuery{id});
    }

    /// Of the only notice, or the newest.
    wire::NoticePerson person(const std::string& ticket) {
        const auto list = branch.expect<wire::NoticeList>(wire::NoticeListQuery{});
        EXPECT_FALSE(list.notices.empty());
        const auto people =
            list.notices.empty() ? std::vector<wire::NoticePerson>{} : show(list.notices.front().id).persons;
        const auto found = std::ranges::find(people, ticket, &wire::NoticePerson::ticket);
        EXPECT_NE(found, people.end()) << ticket;
        return found == people.end() ? wire::NoticePerson{} : *found;
    }
    NoticeFate fate(const std::string& ticket) { return person(ticket).state; }

    /// What this second's texts are, after time for one more.
    std::vector<SentText> next(milliseconds time = seconds{6}) {
        branch.pass(time);
        return branch.send();
    }

    std::string bookTomorrow(const std::string& phone, const std::string& time = "10:30") {
        const auto booked = branch.expect<wire::Booked>(wire::Book{.service = "A",
                                                                   .date = "2026-11-23",
                                                                   .time = time,
                                                                   .phone = phone,
                                                                   .firstName = "Cleo",
                                                                   .consentVisit = true,
                                                                   .consentNotice = true});
        branch.send();
        return booked.ticket;
    }
};

}  // namespace turnbell::test
