#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// Which visits of the sender a text names, and what else it says.
struct NamedVisits {
    std::vector<std::string> ids;  ///< more than one share the ticket, on several days, or the first name
    std::string rest;              ///< the words without them, plain; empty: it says nothing else
};

/// Visits that the core of the text names by whole words: by a ticket anywhere in it ("A005", "a-5"), by a
/// first name at its beginning or its end, or by both. A ticket of somebody else is nobody's, and a first
/// name that means something ("May") no name.
std::optional<NamedVisits> namedVisits(const CustomerText& text, const std::vector<KnownVisit>& visits);

/// A keyword about a visit beside the ticket or first name of visits of the sender. CANCEL beside them is
/// about the visit.
std::optional<InboundMeaning> readNamedVisit(const CustomerText& text, const InboundContext& context);

}  // namespace turnbell
