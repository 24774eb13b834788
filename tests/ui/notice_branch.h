#pragma once

#include "tests/ui/fake_service.h"

namespace turnbell::ui {

/// What the fake service says of notices: one preview, and those that were sent.
class NoticeBranch {
public:
    explicit NoticeBranch(FakeService& service) : service_{service} {
        service_.elsewhere = [this](const wire::Command& command) { return answer(command); };
        preview.people = 15;
        preview.gets = 12;
        preview.leftOut = {{.code = "no_phone", .why = "no number is known", .people = 2},
                           {.code = "opted_out", .why = "this number opted out", .people = 1}};
        preview.sms = 14;
        preview.beginsAt = "2026-11-22T09:30:00.000Z";
        preview.endsAt = "2026-11-22T09:32:00.000Z";
        preview.aMinute = 10;
    }

    wire::NoticePreview preview;             ///< its text is that of the query
    std::vector<wire::NoticePerson> people;  ///< of every notice

    /// One that goes out, and who of it is silent.
    static wire::NoticeRow sending(std::int64_t id) {
        wire::NoticeRow notice;
        notice.id = id;
        notice.to = NoticeAudience::All;
        notice.date = "2026-11-22";
        notice.text = "We close at 15:00.";
        notice.ask = true;
        notice.by = "Nino";
        notice.createdAt = "2026-11-22T09:30:00.000Z";
        notice.people = 12;
        notice.counts.waiting = 9;
        notice.counts.confirmed = 2;
        notice.counts.silent = 1;
        notice.counts.toCall = 1;
        return notice;
    }

    static wire::NoticePerson silent(std::int64_t id) {
        wire::NoticePerson person;
        person.id = id;
        person.phone = "+995555123456";
        person.firstName = "Ana";
        person.ticket = "A003";
        person.service = "A";
        person.state = NoticeFate::Silent;
        person.at = "2026-11-22T10:30:00.000Z";
        person.toCall = true;
        return person;
    }

private:
    std::optional<Result<wire::Reply>> answer(const wire::Command& command) {
        if (const auto* query = std::get_if<wire::NoticePreviewQuery>(&command)) {
            auto answer = preview;
            answer.text = "Old Town Clinic: " + query->text;
            return Result<wire::Reply>{answer};
        }
        if (std::holds_alternative<wire::NoticeSend>(command)) {
            service_.notices.notices.insert(service_.notices.notices.begin(), sending(++last_));
            return Result<wire::Reply>{service_.notices.notices.front()};
        }
        if (const auto* query = std::get_if<wire::NoticeShowQuery>(&command)) {
            auto found = row(query->id);
            found.persons = people;
            return Result<wire::Reply>{found};
        }
        if (const auto* stop = std::get_if<wire::NoticeStop>(&command)) {
            auto& found = row(stop->id);
            found.state = NoticeState::Stopped;
            found.stoppedBy = "Giorgi";
            return Result<wire::Reply>{found};
        }
        if (const auto* called = std::get_if<wire::NoticeCalled>(&command)) {
            mark(*called);
            return Result<wire::Reply>{row(called->id)};
        }
        if (std::holds_alternative<wire::NoticeListQuery>(command)) {
            return Result<wire::Reply>{wire::NoticeList{{sending(1)}, false}};
        }
        return std::nullopt;
    }

    void mark(const wire::NoticeCalled& called) {
        for (auto& person : people) {
            if (person.id == called.person) {
                person.called = called.outcome ? toString(*called.outcome) : "";
                person.calledBy = called.outcome ? "Giorgi" : "";
                person.calledAt = called.outcome ? "2026-11-22T10:45:00.000Z" : "";
                person.toCall = called.outcome.value_or(NoticeCall::NotReached) == NoticeCall::NotReached;
            }
        }
    }

    wire::NoticeRow& row(std::int64_t id) {
        for (auto& each : service_.notices.notices) {
            if (each.id == id) {
                return each;
            }
        }
        return service_.notices.notices.emplace_back(sending(id));
    }

    FakeService& service_;
    std::int64_t last_ = 7;
};

}  // namespace turnbell::ui
