#pragma once

#include "host/base/clock.h"
#include "host/base/hex.h"

#include <random>
#include <string>
#include <vector>

namespace turnbell::test {

/// What a network may deliver that no phone's own editor writes: SMS-DELIVER and status report PDUs of every
/// odd kind in turn, the same for the same seed. Senders with lying lengths, alphabets that are none, headers
/// that lie, parts that never come, dates that no calendar has, letters that hide or turn round what is
/// beside them.
class HostileTexts {
public:
    explicit HostileTexts(unsigned seed) : luck_{seed} {}

    /// The number of whoever has a visit, and the branch's own.
    static constexpr auto kVisitor = "+995555123456";
    static constexpr auto kOwn = "+995555100100";

    /// With "00" (no service centre) in front. Never the same one twice.
    Bytes next(UtcTime now);

    /// How many kinds come in turn.
    static constexpr int kKinds = 12;

private:
    struct Deliver;

    int below(int limit);
    Bytes sender();
    std::u16string words();
    Bytes timestamp(UtcTime now, bool odd);

    Bytes oddUnits(UtcTime now);
    Bytes oddSeptets(UtcTime now);
    Bytes lyingHeader(UtcTime now);
    Bytes lonelyPart(UtcTime now);
    Bytes longText(UtcTime now);
    Bytes oddScheme(UtcTime now);
    Bytes pushData(UtcTime now);
    Bytes strangeReport(UtcTime now);
    Bytes oddTime(UtcTime now);
    Bytes keyword(UtcTime now);
    Bytes cutShort(UtcTime now);
    Bytes noise(UtcTime now);

    std::mt19937 luck_;
    int count_ = 0;
    int part_ = 0;
};

}  // namespace turnbell::test
