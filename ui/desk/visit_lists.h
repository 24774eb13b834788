#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/models/rows.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::ui {

/// For whom and when a snapshot is made readable.
struct Viewpoint {
    std::string language;  ///< of the window
    std::string fallback;  ///< the branch's first
    std::string zone;      ///< IANA name
    UtcTime now;
};

/// `language` is the window's.
Viewpoint viewpointOf(const wire::Board& board, const std::string& language, UtcTime now);

/// The desk of this code, or null.
const wire::DeskRow* findDesk(const wire::QueueView& view, const std::string& code);

/// The visit of this ticket, of who is here, expected or has missed the call; or null.
const wire::TicketRow* findTicket(const wire::QueueView& view, const std::string& ticket);

/// The visit that this desk has called or is serving, or null.
const wire::TicketRow* currentVisit(const wire::QueueView& view, const std::string& desk);

/// Who may be called to this desk, in calling order.
std::vector<VisitRow> waitingRows(const wire::QueueView& view, const std::string& desk,
                                  const Viewpoint& viewpoint);

/// Who is parked, at any desk.
std::vector<VisitRow> parkedRows(const wire::QueueView& view, const Viewpoint& viewpoint);

/// Who is expected today and not here yet, by the time of the appointment.
std::vector<VisitRow> expectedRows(const wire::QueueView& view, const Viewpoint& viewpoint);

/// Who was called today and did not come, newest first.
std::vector<VisitRow> missedRows(const wire::QueueView& view, const Viewpoint& viewpoint);

std::vector<DeskRow> deskRows(const wire::QueueView& view, const Viewpoint& viewpoint);

std::vector<ServiceRow> serviceRows(const wire::QueueView& view, const Viewpoint& viewpoint);

/// "target 15 min" where so many minutes are longer than the target; else empty.
QString missedTarget(const std::optional<milliseconds>& target, int minutes);

/// "here (text 10:42)" of a customer who texted so; else empty.
QString textedHere(const wire::TicketRow& ticket, const Viewpoint& viewpoint);

/// The service of this code, or null.
const wire::ServiceOffer* findService(const wire::QueueView& view, const std::string& code);

/// The service's name, or its code if it is not known.
QString serviceName(const wire::QueueView& view, const std::string& code, const Viewpoint& viewpoint);

/// The desk's name, or its code if it is not known.
QString deskName(const wire::QueueView& view, const std::string& code, const Viewpoint& viewpoint);

/// A text in this state will not come right by itself, or may not: somebody must look after the customer.
bool needsPerson(std::string_view state);

/// The texts of this visit; 0 has none.
std::vector<wire::MessageRow> textsOf(const wire::MessageList& list, std::int64_t visit);

/// Those that need a person first, then newest first.
std::vector<MessageRow> messageRows(std::vector<wire::MessageRow> texts, const std::string& zone);

}  // namespace turnbell::ui
