#include "host/service/sign_in.h"

#include "host/base/log.h"
#include "host/service/pin.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kTries = 5;
constexpr std::chrono::minutes kBlock{1};
constexpr std::size_t kLongestPin = 64;

}  // namespace

Result<wire::SignedIn> signIn(Session& session, const wire::SignIn& command, const BranchState& state,
                              Moment now) {
    if (session.role != wire::Role::Desk && session.role != wire::Role::Admin) {
        return fail(ErrorCode::NotAllowed, "staff do not sign in on this socket", "wrong_socket");
    }
    if (state.staff.empty() && session.role == wire::Role::Admin) {
        return wire::SignedIn{{},
                              toString(StaffRole::Admin)};  // a new branch: a PIN is not needed, and ignored
    }
    if (session.pinBlockedUntil && now.boot < *session.pinBlockedUntil) {
        return fail(ErrorCode::Busy, "too many wrong PINs: wait a minute and try again", "pin_blocked");
    }
    const auto found = std::find_if(state.staff.begin(), state.staff.end(), [&](const db::StaffRow& row) {
        return command.pin.size() <= kLongestPin && pinMatches(command.pin, row.staff.pinHash);
    });
    if (found == state.staff.end()) {
        session.wrongPins += 1;
        if (session.wrongPins >= kTries) {
            session.pinBlockedUntil = now.boot + kBlock * (session.wrongPins - kTries + 1);
        }
        log::queue().warn("staff.wrong_pin tries={}", session.wrongPins);
        return fail(ErrorCode::NotAllowed, "this PIN belongs to nobody here", "pin_wrong");
    }
    session.staff = *found;
    session.wrongPins = 0;
    session.pinBlockedUntil.reset();
    return wire::SignedIn{found->staff.name, toString(found->staff.role)};
}

}  // namespace turnbell
