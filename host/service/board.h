#pragma once

#include "host/service/conversations.h"
#include "host/service/notices.h"
#include "host/service/pads.h"
#include "host/service/surveys.h"

namespace turnbell {

class Sims;

/// Builds what clients see from what is stored: the snapshot of each topic and the answers to questions.
class Board {
public:
    Board(BranchState& state, Conversations& conversations, Pads& pads, Notices& notices);

    wire::Snapshot snapshot(wire::Topic topic, const Actor& actor, Moment now);

    wire::TicketList tickets(const Actor& actor, Moment now);
    Result<wire::TicketDetail> ticket(const std::string& ticket, const Actor& actor, Moment now);

    /// A page of today's outgoing texts. Refuses a state or a text that does not exist, and a limit that is
    /// none.
    Result<wire::MessageList> messages(const wire::MessageListQuery& query, const Actor& actor, Moment now);
    wire::Status status(const Actor& actor, Moment now);

private:
    wire::Board board(Moment now);
    wire::Services services(Moment now);
    wire::QueueView queue(const Actor& actor, Moment now);
    wire::MessageList messagesOf(db::MessageStore::Page page, const Actor& actor, Moment now);
    wire::TicketRow rowOf(const db::VisitStepRow& row, const Actor& actor) const;

    /// Of who comes now for this service.
    wire::MaybeWait waitFor(const std::string& service) const;
    wire::MessageRow rowOf(const db::MessageRow& message, const Sims& sims, const Actor& actor);
    std::vector<db::VisitStepRow> inOrder(std::vector<db::VisitStepRow> live, Moment now) const;
    std::vector<wire::ServiceOffer> offers(const std::vector<db::VisitStepRow>& live) const;
    std::vector<wire::Alarm> alarms(const db::MessageStore::Counts& counts, Moment now);

    BranchState& state_;
    Conversations& conversations_;
    Pads& pads_;
    Notices& notices_;
};

}  // namespace turnbell
