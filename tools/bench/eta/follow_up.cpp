#include "tools/bench/eta/follow_up.h"

#include "tools/bench/eta/branch_view.h"

#include <algorithm>
#include <cmath>

namespace turnbell::bench::eta {
namespace {

constexpr std::chrono::minutes kRevised{5};

}  // namespace

void FollowUp::refreshed(std::int64_t ticket, std::chrono::milliseconds now, const Forecast& forecast) {
    const double expected = inMinutes(now) + forecast.p50;
    const auto [found, isNew] = waiting_.try_emplace(ticket);
    auto& waiting = found->second;
    if (isNew) {
        waiting = {.atOnce = forecast.p20 <= kLead, .seen = now, .expected = expected};
    }
    if (!waiting.text && forecast.p20 <= kLead) {
        waiting.text = now;
    }
    if (now - waiting.seen >= kRevised) {
        sums_.revision +=
            std::abs(expected - waiting.expected) * inMinutes(kRevised) / inMinutes(now - waiting.seen);
        revisions_ += 1;
        waiting.seen = now;
        waiting.expected = expected;
    }
}

void FollowUp::called(std::int64_t ticket, std::chrono::milliseconds now) {
    const auto found = waiting_.extract(ticket);
    if (!found || found.mapped().atOnce) {
        return;
    }
    // Who is called before the text could go out had no lead at all.
    const double lead = found.mapped().text ? inMinutes(now - *found.mapped().text) : 0;
    sums_.approachTexts += 1;
    sums_.leadError += std::abs(lead - kLead);
    sums_.leadBias += lead - kLead;
    sums_.leadShort += lead < kLead ? 100 : 0;
}

Promises FollowUp::promises() const {
    const double texts = std::max(1.0, sums_.approachTexts);
    return {.approachTexts = sums_.approachTexts,
            .leadError = sums_.leadError / texts,
            .leadBias = sums_.leadBias / texts,
            .leadShort = sums_.leadShort / texts,
            .revision = sums_.revision / std::max(1.0, revisions_)};
}

}  // namespace turnbell::bench::eta
