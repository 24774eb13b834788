#pragma once

#include "db/database.h"
#include "host/base/clock.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::db {

/// What a customer was asked by text, to be answered by a number of a list.
enum class QuestionFor {
    WhichVisit,    ///< several visits have this number; silence: nothing happens
    CancelOrStop,  ///< CANCEL: 1 the visit, 2 all texts; silence: all texts
    Menu,          ///< which service to join; silence: nothing happens
};

/// "which_visit", "cancel_or_stop", "menu"
const char* toString(QuestionFor kind);

/// The word of a CancelOrStop whose customer has written something else since: its numbers still count, and
/// silence does not.
inline constexpr auto kSpoke = "spoke";

/// Stands behind the word of a question whose time is over, and of one that was asked again after that.
inline constexpr std::string_view kLapsed = " lapsed";
inline constexpr std::string_view kAskedAgain = " again";

/// A question that is not answered.
struct QuestionRow {
    PhoneNumber phone = {};
    QuestionFor kind = QuestionFor::WhichVisit;
    std::string word = {};                  ///< of WhichVisit: what was texted ("leave"); see kSpoke, kLapsed
    std::vector<std::string> choices = {};  ///< what its numbers stand for; no line breaks
    std::string language = {};              ///< in which it was asked
    std::string text = {};                  ///< the customer's text that made us ask
    int minutes = 0;                        ///< that this text named; 0: none
    MessageId message = {};                 ///< our text that asks
    UtcTime asked = {};
    Moment expires = {};
};

/// The questions that numbers were asked by text: one at a time each.
class QuestionStore {
public:
    explicit QuestionStore(Database& database);

    /// Takes the place of the one before.
    void ask(const QuestionRow& question);

    /// Also one that has expired, and nobody has taken away.
    std::optional<QuestionRow> of(const PhoneNumber& phone);
    std::optional<QuestionRow> byMessage(MessageId message);
    void remove(const PhoneNumber& phone);

    /// All of them.
    void clear();

    /// Those whose time is over, and when it is for the next one. O(log n).
    std::vector<QuestionRow> expired(BootTime now);
    std::optional<BootTime> nextExpiry();

    /// Moves their ends to the boot clock of this run of the machine.
    void rebase(const Moment& now);

private:
    Database& db_;
};

}  // namespace turnbell::db
