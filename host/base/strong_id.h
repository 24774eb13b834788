#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace turnbell {

/// A row's number that cannot be mixed up with another table's. 0 is no row.
template <typename Tag>
struct StrongId {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const StrongId&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

using VisitId = StrongId<struct VisitTag>;
using StepId = StrongId<struct StepTag>;
using MessageId = StrongId<struct MessageTag>;
using PartId = StrongId<struct PartTag>;
using AttemptId = StrongId<struct AttemptTag>;
using InboundId = StrongId<struct InboundTag>;
using ConversationId = StrongId<struct ConversationTag>;
using SurveyId = StrongId<struct SurveyTag>;
using NoticeId = StrongId<struct NoticeTag>;
using NoticePersonId = StrongId<struct NoticePersonTag>;
using StaffId = StrongId<struct StaffTag>;

}  // namespace turnbell

template <typename Tag>
struct std::hash<turnbell::StrongId<Tag>> {
    std::size_t operator()(turnbell::StrongId<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
