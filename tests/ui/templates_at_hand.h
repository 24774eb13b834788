#pragma once

#include "tests/ui/branch_at_hand.h"
#include "tests/ui/real_branch.h"

namespace turnbell::ui {

/// A desk window with the page of templates of a real branch.
class TemplatesAtHand : public BranchAtHand {
protected:
    void signIn(const std::string& asRole) {
        service.role = asRole;
        does("wait key_1");
        does("type " + QString{FakeService::kPin});
        does("key Return");
        does("wait sign_out");
    }

    void openPage(const std::string& asRole = "supervisor") {
        open(wire::Role::Desk, {1280, 800});
        signIn(asRole);
        does("tap templates");
        does("wait template_bubble");
    }

    void clearText() {
        does("tap template_text");
        QTest::keyClick(role().window(), Qt::Key_A, Qt::ControlModifier);
        does("key Backspace");
    }

    void write(const QString& words) {
        clearText();
        does("type " + words);
    }

    bool says(const QString& name, const std::string& words) {
        return eventually([&] { return shows(name) && text(name) == words; });
    }

    std::string inForce(TextPurpose kind, const std::string& itsService = {}) {
        return real.branch
            .expect<wire::TemplatePreview>(
                wire::TemplatePreviewQuery{.kind = kind, .language = "en", .service = itsService, .text = {}})
            .text;
    }

    RealBranch real{service};
};

}  // namespace turnbell::ui
