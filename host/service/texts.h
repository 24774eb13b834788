#pragma once

#include "host/core/default_texts.h"
#include "host/service/outbox.h"

#include <optional>
#include <string>

namespace turnbell {

/// What a text about a visit may say beside the visit itself.
struct TextContext {
    std::string desk;  ///< code; empty: none
    int ahead = 0;
    std::int64_t change = 0;
    milliseconds delay{0};
    wire::MaybeWait wait = {};
    bool automatic = false;  ///< it answers a text
    TextFields more = {};    ///< what is not empty here goes before what is known of the visit
    std::optional<FoundTemplate> words = {};  ///< in place of the template of the kind
    bool news = false;    ///< what the branch has to say, to be agreed to as that; else about the visit
    bool urgent = false;  ///< it does not wait for the end of quiet hours
};

/// Words the texts: template of the branch or of Turnbell, in the customer's language, fields put in, queued.
/// Visits without a number get none; those without the consent that the kind needs have it recorded as
/// blocked. A name that a stranger may have typed stands in no text to a number that has not written: the
/// branch is no way to text strangers (field/reliability.md 0.10).
class Texts {
public:
    Texts(BranchState& state, Outbox& outbox);

    /// `idemKey` is what makes this text the same text.
    std::optional<MessageId> send(TextPurpose purpose, const db::VisitStepRow& visit,
                                  const std::string& idemKey, const TextContext& context, Moment now);

    /// The same, not queued. The visit has a number.
    TextOrder order(TextPurpose purpose, const db::VisitStepRow& visit, const std::string& idemKey,
                    const TextContext& context, Moment now) const;

    /// What a change did to a visit; `ahead` are waiting before it.
    void tell(TextPurpose purpose, const db::VisitStepRow& visit, std::int64_t change, Moment now,
              int ahead = 0);

    /// The same of a booking. What was not sent yet about it is withdrawn: this says how it stands now.
    void tellBooking(TextPurpose purpose, const db::VisitStepRow& visit, std::int64_t change, Moment now);

    /// Answers a text of a number by itself, about no visit.
    std::optional<MessageId> answer(TextPurpose purpose, const PhoneNumber& to, const std::string& language,
                                    const TextFields& fields, const std::string& idemKey, Moment now);

    /// Confirms a STOP or START: no limit on answers holds it back.
    std::optional<MessageId> confirm(TextPurpose purpose, const PhoneNumber& to, const std::string& language,
                                     const std::string& idemKey, Moment now);

    /// Any words about a visit, fields put in: for staff to look at. Nothing: they are no template.
    Result<std::string> filledIn(const std::string& words, const db::VisitStepRow& visit,
                                 const TextContext& context) const;

private:
    TextFields fieldsOf(const db::VisitStepRow& visit, const TextContext& context,
                        const std::string& language) const;
    std::string word(TextPurpose purpose, const db::VisitStepRow& visit, const TextContext& context) const;
    TextOrder orderTo(const PhoneNumber& to, TextPurpose purpose, const std::string& language,
                      const TextFields& fields, const std::string& idemKey) const;

    BranchState& state_;
    Outbox& outbox_;
};

}  // namespace turnbell
