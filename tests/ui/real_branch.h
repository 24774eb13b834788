#pragma once

#include "tests/support/test_branch.h"
#include "tests/ui/fake_service.h"

#include <optional>
#include <string>
#include <utility>

namespace turnbell::ui {

/// A real branch in memory behind a FakeService: what the pages of templates and surveys ask, and one
/// conversation, is answered by the service itself, for whoever is signed in there.
class RealBranch {
public:
    explicit RealBranch(FakeService& fake, Catalog catalog = smallCatalog()) : branch{std::move(catalog)} {
        fake.elsewhere = [this, &fake](const wire::Command& command) { return answer(fake, command); };
    }

    TestBranch branch;

private:
    std::optional<Result<wire::Reply>> answer(const FakeService& fake, const wire::Command& command) {
        const auto method = std::string{wire::methodOf(command)};
        if (!method.starts_with("template_") && method != "survey_results" && method != "conversation_show") {
            return std::nullopt;
        }
        Session session{.role = wire::Role::Desk, .staff = branch.staff.staff};
        session.staff->staff.role = *staffRole(fake.role);
        return branch.askAs(session, command);
    }
};

}  // namespace turnbell::ui
