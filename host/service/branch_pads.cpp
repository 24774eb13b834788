#include "host/service/branch_parts.h"

namespace turnbell {
namespace {

/// The disk refused, not the branch.
bool isOfStorage(const Error& error) {
    return error.code == ErrorCode::Storage || error.code == ErrorCode::Busy;
}

constexpr PressTaken kNotCommitted{.committed = false, .notice = pad::Notice::Failed};

}  // namespace

std::optional<std::uint16_t> BranchService::expectedPress(std::uint32_t pad, std::uint16_t boot) {
    return parts_
        ->inTransaction([&]() -> Result<std::optional<std::uint16_t>> {
            return parts_->subjects.pads.expected(pad, boot);
        })
        .value_or(std::nullopt);
}

PressTaken BranchService::padPressed(const PadPress& press, Moment now) {
    parts_->followClock(now);
    now = parts_->at(now);
    auto& pads = parts_->subjects.pads;
    const auto taken = parts_->inTransaction([&] { return pads.pressed(press, now); });
    if (taken) {
        pads.committed(press);
        return *taken;
    }
    if (isOfStorage(taken.error())) {
        return kNotCommitted;
    }
    const auto shown = parts_->inTransaction(
        [&]() -> Result<pad::Notice> { return pads.refused(press, taken.error(), now); });
    return shown ? PressTaken{.committed = true, .notice = *shown} : kNotCommitted;
}

std::uint32_t BranchService::newPadId(const std::function<std::uint32_t()>& random) {
    return parts_
        ->inTransaction([&]() -> Result<std::uint32_t> { return parts_->subjects.pads.newId(random); })
        .value_or(random() | 1U);  // a disk that cannot be read: hardly that another pad has it
}

void BranchService::setPads(std::vector<PadSighting> pads, Moment now) {
    now = parts_->at(now);
    auto& subject = parts_->subjects.pads;
    const auto before = subject.see(std::move(pads));
    parts_->commit([&] { subject.keepSeen(before, now); });
}

std::map<std::uint32_t, PadScreen> BranchService::padScreens(Moment now) {
    now = parts_->at(now);
    using Screens = std::map<std::uint32_t, PadScreen>;
    return parts_->inTransaction([&]() -> Result<Screens> { return parts_->subjects.pads.screens(now); })
        .value_or(Screens{});
}

std::vector<PadOrder> BranchService::takePadOrders() {
    return parts_->subjects.pads.takeOrders();
}

}  // namespace turnbell
