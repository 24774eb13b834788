#pragma once

#include "host/core/catalog.h"

#include <optional>
#include <string>

namespace turnbell {

/// A customer who is about to enter a queue, by check-in or by transfer.
struct Arriving {
    std::string service = {};
    std::string language = {};
    std::optional<int> priority = {};  ///< given by staff; nothing: that of the service
    bool appointment = false;
};

/// Where to, and how urgent.
struct Segment {
    std::string queue;
    int priority = 0;

    bool operator==(const Segment&) const = default;
};

/// By the first segmentation rule that is true, or else by the service, which must be one of the catalog.
Segment segmentOf(const Catalog& catalog, const Arriving& customer);

/// False for a rule that names nothing that must be true.
bool hasCondition(const SegmentRule& rule);

/// True if `earlier` is true of whomever `later` is true: `later`, behind it, would never decide.
bool covers(const SegmentRule& earlier, const SegmentRule& later);

}  // namespace turnbell
