#pragma once

#include "db/personal_store.h"
#include "host/service/inbox.h"

namespace turnbell {

/// What is stored on people: shown, erased on request, and erased when it is old (Branch::retentionDays), in
/// slices between other work. Figures stay, and so does a STOP, as a hash. The caller holds the transaction,
/// and afterwards empties the log of the database (Database::emptyLog), which holds what was.
class Privacy {
public:
    Privacy(BranchState& state, Outbox& outbox, Surveys& surveys, Inbox& inbox);

    Result<wire::Erased> erase(const std::string& phone, Moment now);
    /// In a restored database: whom MarkStore::toErase names, whatever is going on. A visit of theirs that
    /// waits goes on without a name and a number. How many numbers it were.
    int eraseAgain(Moment now);

    Result<wire::PersonalData> exported(const std::string& phone);

    /// A new run through what is old is due.
    void begin(Moment now);

    /// Erases a slice of what is old. True: that was the last one of a run that has erased something.
    bool tick(Moment now);

    /// The last slice was not committed: it comes again.
    void rolledBack();

    /// When tick() has more to do; nothing: not before begin().
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    wire::Erased eraseAll(const PhoneNumber& phone, Moment now);

    /// Nothing more is awaited of this text.
    void endText(MessageId message, Moment now);
    bool moreNumbers();

    BranchState& state_;
    Outbox& outbox_;
    Surveys& surveys_;
    Inbox& inbox_;
    db::PersonalStore store_;
    bool running_ = false;
    std::optional<std::string> numbersSeen_ = {};  ///< behind which one to look on; nothing: at none
    bool erasedSome_ = false;
};

}  // namespace turnbell
