#pragma once

#include "host/service/branch_state.h"
#include "host/wire/notice.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace turnbell {

/// How notices stand, as staff see them: how many were sent, delivered, confirmed, and whom to call. What is
/// said of each person is in notice_fates.h. Changes nothing.
class NoticePictures {
public:
    explicit NoticePictures(BranchState& state) : state_{state} {}

    /// The newest 50, or those before one, without people. Fewer where they are for many: a page is told in
    /// one turn of the service.
    wire::NoticeList list(NoticeId before, Moment now);

    /// What a window shows at a glance, of a size that does not grow: the newest 10, or fewer as above.
    wire::NoticeList recent(Moment now);

    /// With its people: of many in slices (ask_again.h).
    Result<wire::NoticeRow> show(NoticeId id, const Actor& actor, Moment now);

    /// Without people.
    wire::NoticeRow rowOf(const db::NoticeRow& notice, Moment now);

private:
    /// What is known of a notice that somebody wants to see, as it stood when so many rows were written.
    struct Shown {
        BootTime begun{};
        std::int64_t written = 0;
        int turns = 0;
        std::optional<wire::NoticeRow> row = {};
        std::optional<std::vector<wire::NoticePerson>> people = {};
    };

    wire::NoticeList page(NoticeId before, int most, Moment now);
    Shown& shownTo(NoticeId notice, const Actor& actor, Moment now);

    BranchState& state_;
    std::map<std::tuple<NoticeId, bool, bool>, Shown>
        shown_;  ///< those of many people that are being put together
};

/// There is no such notice (`notice_unknown`).
tl::unexpected<Error> unknownNotice();

}  // namespace turnbell
