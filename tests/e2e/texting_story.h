#pragma once

#include "tests/support/test_branch.h"
#include "tests/support/virtual_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

/// Customers who text a branch, through the real driver and the simulated modem: what their phones got,
/// whole.
namespace turnbell::test {

inline constexpr auto kAna = "+995555123456";

/// One service, "A" at desk 1, open all day, its survey at once.
inline Catalog oneServiceCatalog() {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"en", "ka", "ja"};
    catalog.queues.resize(1);
    catalog.services.resize(1);
    catalog.services[0].surveyDelay = milliseconds{0};
    catalog.services[0].name.byLanguage["ja"] = "一般";
    catalog.desks.resize(1);
    catalog.desks[0].name.byLanguage["ja"] = "窓口1";
    catalog.limits = Limits{.openTickets = 3, .ticketsADay = 0, .answersAnHour = 30};
    return catalog;
}

class TextingStory : public testing::Test {
protected:
    using Texts = std::vector<std::string>;

    explicit TextingStory(const Catalog& catalog = oneServiceCatalog()) : branch{catalog} {
        branch.runUntilReady();
        branch.expect<wire::SignedIn>(wire::Role::Desk, wire::SignIn{"482913"});
        branch.expect<wire::SignedIn>(wire::Role::Admin, wire::SignIn{"482913"});
    }

    /// Everything that this phone got since it was asked last, each part once.
    Texts got(const std::string& phone = kAna) {
        Texts texts;
        std::map<int, std::size_t> byReference;
        const auto& all = branch.modem.received();
        for (auto& i = read_[phone]; i < all.size(); ++i) {
            const auto& submit = all[i].submit;
            if (submit.to != phone) {
                continue;
            }
            const auto& concat = submit.userData.concat;
            const auto known = concat ? byReference.find(concat->reference) : byReference.end();
            if (known != byReference.end()) {
                texts[known->second] += submit.userData.text;
                continue;
            }
            if (concat) {
                byReference[concat->reference] = texts.size();
            }
            texts.push_back(submit.userData.text);
        }
        return texts;
    }

    /// Somebody writes; what they got within half a minute.
    Texts say(const std::string& text, const std::string& phone = kAna) {
        branch.run(std::chrono::seconds{1});
        got(phone);
        branch.modemControl("text " + phone + " " + text);
        branch.run(std::chrono::seconds{30});
        return got(phone);
    }

    /// The one text that they got.
    std::string answer(const std::string& text, const std::string& phone = kAna) {
        const auto texts = say(text, phone);
        EXPECT_EQ(texts.size(), 1U) << text;
        return texts.empty() ? std::string{} : texts.back();
    }

    /// At the kiosk; the welcome is out.
    void checkIn(const std::string& phone, const std::string& name = {}, const std::string& language = "en") {
        wire::CheckIn command;
        command.service = "A";
        command.phone = phone;
        command.firstName = name;
        command.language = language;
        command.consentVisit = command.consentSurvey = !phone.empty();
        branch.expect<wire::CheckedIn>(wire::Role::Kiosk, command);
        branch.run(std::chrono::seconds{30});
    }

    /// A command of desk 1; the texts that it calls for are out.
    template <typename Command>
    std::string atDesk() {
        Command command;
        command.desk = "1";
        const auto ticket = branch.expect<wire::StepChanged>(wire::Role::Desk, command).ticket;
        branch.run(std::chrono::seconds{30});
        return ticket;
    }

    /// "A001 waiting"
    Texts tickets() {
        Texts all;
        for (const auto& row :
             branch.expect<wire::TicketList>(wire::Role::Desk, wire::TicketListQuery{}).tickets) {
            all.push_back(row.ticket + " " + row.state);
        }
        return all;
    }

    std::vector<wire::ConversationRow> conversations() {
        auto rows = branch.expect<wire::ConversationList>(wire::Role::Desk, wire::ConversationListQuery{})
                        .conversations;
        for (auto& row : rows) {
            row = branch.expect<wire::ConversationRow>(wire::Role::Desk, wire::ConversationShowQuery{row.id});
        }
        return rows;
    }

    VirtualBranch branch;

private:
    std::map<std::string, std::size_t> read_;
};

}  // namespace turnbell::test
