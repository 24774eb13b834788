#include "tests/ui/layout_check.h"
#include "tests/ui/real_branch.h"

namespace turnbell::ui {
namespace {

class TemplatesLayoutTest : public LayoutTest {
protected:
    void signIn(const std::string& asRole) {
        service.role = asRole;
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait templates");
    }

    /// What customers read is in their language, and what is typed in the test's.
    void lookAt(const QString& state) {
        const bool asked = shows("leaving_stay") || shows("go_back_no");  // nothing behind it can be read
        for (const auto* const name : {"template_bubble", "templates_language", "templates_service"}) {
            if (!asked && shows(name)) {
                inAnyLanguage << QString::fromStdString(text(name));
            }
        }
        look(state);
    }

    void toEnd() {
        does("tap template_text");
        QTest::keyClick(role().window(), Qt::Key_End, Qt::ControlModifier);
    }

    /// Changes are seen once the service has tried them.
    void settled(const QString& name) {
        EXPECT_TRUE(eventually([&] { return shows(name); })) << name.toStdString();
    }

    RealBranch real{service};
};

TEST_P(TemplatesLayoutTest, FitsInEveryState) {
    prefix = "templates";
    smallestTarget = 41;
    open(wire::Role::Desk, GetParam().size);
    signIn("agent");
    does("tap templates");
    settled("template_bubble");
    lookAt("1-agent");
    does("tap sign_out");
    signIn("supervisor");
    does("tap templates");
    settled("template_bubble");
    lookAt("2-list");
    toEnd();
    does("type !");
    settled("template_note");
    ASSERT_TRUE(eventually([&] { return text("template_bubble").ends_with('!'); }));
    lookAt("3-edited");
    does("tap templates_back");
    does("wait leaving_stay");
    lookAt("4-leaving");
    does("tap leaving_stay");
    toEnd();
    does("type {nobody}");
    settled("template_error");
    lookAt("5-refused");
    for (int i = 0; i < 8; ++i) {
        does("key Backspace");
    }
    ASSERT_TRUE(eventually([&] { return !shows("template_error"); }));
    does("type  – “soon” 😀 {service}");
    settled("replace_1");
    lookAt("6-dear");
    does("tap template_save");
    settled("template_go_back");
    ASSERT_TRUE(eventually([&] { return shows("own_welcome"); }));
    lookAt("7-own");
    does("tap template_go_back");
    does("wait go_back_no");
    lookAt("8-going-back");
    does("tap go_back_no");
    does("tap templates_language");
    does("wait template_choice_ka");
    lookAt("9-languages");
    does("tap template_choice_ka");
    ASSERT_TRUE(eventually([&] { return text("templates_language") == "ქართული"; }));
    settled("template_saving_0");
    lookAt("10-georgian");
    does("tap templates_service");
    does("wait template_choice_B");
    lookAt("11-services");
    does("tap template_choice_B");
    does("tap template_turn");
    settled("chip_desk");
    lookAt("12-service");
}

INSTANTIATE_TEST_SUITE_P(Templates, TemplatesLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

}  // namespace
}  // namespace turnbell::ui
