#pragma once

#include "tests/ui/real_branch.h"

#include <string>
#include <utility>
#include <vector>

namespace turnbell::ui {

/// A branch that asks for a rating as soon as a visit is finished.
inline Catalog askingCatalog() {
    auto catalog = smallCatalog();
    for (auto& service : catalog.services) {
        service.surveyDelay = milliseconds{0};
    }
    return catalog;
}

/// Serves somebody of this service at desk 2, who answers the survey with `answer`; with nothing: says
/// nothing.
inline void serveOne(TestBranch& branch, int number, const std::string& answer,
                     const std::string& service = "A") {
    const auto phone = "+99555512" + std::to_string(3000 + number);
    branch.checkIn(phone, {}, service);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.expect<wire::StepChanged>(wire::Confirm{"2"});
    branch.expect<wire::StepChanged>(wire::Finish{"2"});
    branch.send();
    branch.pass(seconds{60});
    branch.send();
    if (!answer.empty()) {
        branch.receive(phone, answer);
        branch.send();
    }
}

/// The conversations of that branch as a window is told of them.
inline void tellConversations(FakeService& fake, TestBranch& branch) {
    fake.conversations = branch.expect<wire::ConversationList>(wire::ConversationListQuery{});
    fake.publish();
}

}  // namespace turnbell::ui
