#include "host/service/sign_in.h"

#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/service/pin.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr int kTries = 5;
constexpr std::array kBlocks{std::chrono::minutes{1}, std::chrono::minutes{5}, kLongestPinBlock};
constexpr std::size_t kLongestPin = 64;

/// How long the socket is blocked after the n-th try, should it be wrong.
std::optional<milliseconds> blockAfter(int tries) {
    if (tries < kTries) {
        return std::nullopt;
    }
    return kBlocks[std::min(static_cast<std::size_t>(tries - kTries), kBlocks.size() - 1)];
}

std::string sentence(const BranchState& state, milliseconds left, Moment now) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    // Rounded up: at the time that is named, the block has ended.
    const auto until = std::chrono::ceil<std::chrono::minutes>(now.utc + left);
    return "too many wrong PINs: wait until " + civilClock(until, state.catalog.branch.timeZone) + " (" +
           std::to_string(minutes.count()) + " min) and try again";
}

}  // namespace

Result<void> countTry(BranchState& state, wire::Role socket, Moment now) {
    const std::string name = wire::toString(socket);
    auto tries = state.ledger.pinTries(name);
    if (tries.blockedUntil && now.boot < tries.blockedUntil->boot) {
        return fail(ErrorCode::Busy, sentence(state, tries.blockedUntil->boot - now.boot, now),
                    "pin_blocked");
    }
    tries.wrong += 1;
    tries.blockedUntil.reset();
    if (const auto block = blockAfter(tries.wrong)) {
        tries.blockedUntil = now + *block;
    }
    state.ledger.setPinTries(name, tries);
    return {};
}

Result<db::StaffRow> checkPin(BranchState& state, wire::Role socket, const std::string& pin) {
    TypedPin typed{pin};
    const auto found = std::find_if(state.staff.begin(), state.staff.end(), [&](const db::StaffRow& row) {
        return pin.size() <= kLongestPin && typed.matches(row.staff.pinHash);
    });
    if (found == state.staff.end()) {
        log::queue().warn("staff.wrong_pin socket={}", wire::toString(socket));
        return fail(ErrorCode::NotAllowed, "this PIN belongs to nobody here", "pin_wrong");
    }
    state.ledger.setPinTries(wire::toString(socket), {});
    return *found;
}

void forgetIfChanged(Session& session, const BranchState& state) {
    const bool same = std::any_of(state.staff.begin(), state.staff.end(), [&](const db::StaffRow& row) {
        return session.staff && row.id == session.staff->id && row.staff.name == session.staff->staff.name &&
               row.staff.pinHash == session.staff->staff.pinHash;
    });
    if (!same) {
        session.staff.reset();
    }
}

}  // namespace turnbell
