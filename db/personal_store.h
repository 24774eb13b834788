#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace turnbell::db {

/// One row that tells of a person: the table, and its columns as text.
struct PersonalRow {
    std::string table;
    std::vector<std::pair<std::string, std::string>> columns;
};

/// Where names, numbers and the words of people are stored, for all tables at once: to show it, and to erase
/// it. What is counted stays: steps, times, figures. A test holds every column of the schema to be here or to
/// tell of nobody.
class PersonalStore {
public:
    explicit PersonalStore(Database& database);

    /// Everything that is stored on a number.
    std::vector<PersonalRow> of(const PhoneNumber& phone);

    /// Every number that anything is stored on; other addresses may be among them. Reads whole tables.
    std::set<std::string> numbers();

    /// True if a visit of this number is live or booked.
    bool isGoingOn(const PhoneNumber& phone);

    std::vector<VisitId> visitsOf(const PhoneNumber& phone);
    std::vector<MessageId> messagesTo(const PhoneNumber& phone);

    /// Erases one visit's, one text's, one conversation's words. Nothing of it may be going on.
    void eraseVisit(VisitId visit);
    void eraseMessage(MessageId message);

    /// Answers to requests about this visit, or with this text: they name who was asked about, and are
    /// forgotten after two days anyway.
    void eraseAnswers(VisitId visit);
    void eraseAnswers(MessageId message);

    int eraseConversation(const PhoneNumber& phone);

    /// Erases what else is kept under a number: what came in (parts of an incomplete text too), calls,
    /// consent, trust, what it answered to surveys of visits that are another's by now, by which SIM it was
    /// texted.
    void eraseNumber(const PhoneNumber& phone);

    /// Erases what is older, `most` rows of each kind at a time, and nothing of what is still going on. How
    /// many rows it was: 0 if nothing is left. `lastDay`: the service day before which visits are old.
    int eraseOlder(const std::string& lastDay, UtcTime before, int most);

    /// Forgets by which SIM numbers were texted, and how many long texts they got, where nothing else is kept
    /// of them. Looks at the next `most` numbers behind this one, and answers the last; empty: there were
    /// none.
    std::string eraseNumbersOfNobody(const std::string& after, int most);

private:
    Database& db_;
};

}  // namespace turnbell::db
