#pragma once

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

/// A branch that customers text to.
namespace turnbell::test {

inline constexpr auto kAna = "+995555123456";

/// Code words, and as many answers as a test wants.
inline Catalog textedCatalog() {
    auto catalog = smallCatalog();
    catalog.services[0].codeWord.byLanguage = {{"en", "GENERAL"}, {"ka", "ზოგადად"}};
    catalog.services[1].codeWord.byLanguage = {{"en", "BLOOD"}};
    catalog.limits = Limits{.openTickets = 3, .ticketsADay = 0, .answersAnHour = 0};
    return catalog;
}

class Texting : public testing::Test {
protected:
    /// Somebody writes; the texts that they get for it.
    std::vector<std::string> say(const std::string& text, const std::string& from = kAna) {
        branch.pass(seconds{1});  // two texts of one second are one, where they say the same
        branch.send();
        const auto before = branch.messages().size();
        EXPECT_TRUE(branch.receive(from, text));
        branch.send();
        std::vector<std::string> answers;
        const auto messages = branch.messages();
        for (auto i = before; i < messages.size(); ++i) {
            if (messages[i].to == from && messages[i].state == "accepted") {
                answers.push_back(messages[i].text);
            }
        }
        return answers;
    }

    /// The only answer.
    std::string answer(const std::string& text, const std::string& from = kAna) {
        const auto answers = say(text, from);
        EXPECT_EQ(answers.size(), 1U) << text;
        return answers.empty() ? "" : answers.front();
    }

    /// "A001 waiting"
    std::vector<std::string> tickets() {
        std::vector<std::string> all;
        for (const auto& row : branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets) {
            all.push_back(row.ticket + " " + row.state);
        }
        return all;
    }

    /// What staff are shown, the last text of each conversation.
    std::vector<std::string> shown() {
        std::vector<std::string> all;
        for (const auto& row :
             branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations) {
            all.push_back(row.text);
        }
        return all;
    }

    /// Somebody checked in at the kiosk; their welcome is out.
    void checkIn(const std::string& name = {}, const std::string& language = "en",
                 const std::string& phone = kAna) {
        branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A",
                                                     .phone = phone,
                                                     .firstName = name,
                                                     .language = language,
                                                     .consentVisit = true,
                                                     .consentNotice = true});
        branch.send();
    }

    /// Somebody's visit to desk 1 from its beginning to its end, with consent to a survey.
    void visit(const std::string& language = "en", const std::string& phone = kAna) {
        branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A",
                                                     .phone = phone,
                                                     .language = language,
                                                     .consentVisit = true,
                                                     .consentSurvey = true});
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.expect<wire::StepChanged>(wire::Finish{"1"});
        branch.send();
    }

    void book(const std::string& time, const std::string& date = {}) {
        branch.expect<wire::Booked>(wire::Book{.service = "A",
                                               .date = date,
                                               .time = time,
                                               .phone = kAna,
                                               .firstName = "Ana",
                                               .consentVisit = true,
                                               .consentNotice = true});
        branch.send();
    }

    TestBranch branch{textedCatalog()};
};

}  // namespace turnbell::test
