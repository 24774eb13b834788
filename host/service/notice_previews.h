#pragma once

#include "host/service/notice_people.h"

#include <map>
#include <string>

namespace turnbell {

/// What a notice would do: who would get it, who would not and why, what it costs, and when it goes. Of many
/// people it is worked out in slices (ask_again.h), beside others that are asked for.
class NoticePreviews {
public:
    NoticePreviews(BranchState& state, NoticePeople& people) : state_{state}, people_{people} {}

    /// Refused as notice_send, but where there is nobody. Changes nothing.
    Result<wire::NoticePreview> preview(const wire::NoticePreviewQuery& query, Moment now);

private:
    /// One that is not complete.
    struct Begun {
        NoticeLook look;
        BootTime askedFor;  ///< last
    };

    wire::NoticePreview previewOf(const NoticeLook& look, Moment now);

    BranchState& state_;
    NoticePeople& people_;
    std::map<std::string, Begun> looks_;  ///< by what is asked
};

}  // namespace turnbell
