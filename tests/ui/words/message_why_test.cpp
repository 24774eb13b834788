#include "ui/words/message_why.h"

#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(MessageWhy, SaysWhatTheServiceSaysInTheLanguageOfTheWindow) {
    Translation translation;
    EXPECT_EQ(words::messageWhy("the network took it"), "the network took it");
    EXPECT_EQ(words::messageWhy("on air"), "the modem is sending it");

    translation.use("de");

    EXPECT_EQ(words::messageWhy("the network took it"), "das Netz hat sie angenommen");
    EXPECT_EQ(words::messageWhy("refused: no network (+CMS 331)"), "es gibt kein Netz");
}

TEST(MessageWhy, KeepsTheNumbers) {
    const Translation translation;

    EXPECT_EQ(words::messageWhy("silent for 180 s"), "the modem was silent for 180 s");
    EXPECT_EQ(words::messageWhy("status report 0"), "the phone confirmed it");
    EXPECT_EQ(words::messageWhy("status report 70"), "report 70 of the network");
    EXPECT_EQ(words::messageWhy("refused (+CMS 500)"), "the network refused it (500)");
}

TEST(MessageWhy, PutsSeveralSentencesTogetherAndLeavesOutWhatIsNew) {
    const Translation translation;

    EXPECT_EQ(words::messageWhy("modem vanished; no evidence came"),
              "the modem was unplugged; nothing shows that it arrived");
    EXPECT_EQ(words::messageWhy("modem vanished; the moon was full"), "the modem was unplugged");
    EXPECT_EQ(words::messageWhy("the moon was full"), "");
    EXPECT_EQ(words::messageWhy(""), "");
}

}  // namespace
}  // namespace turnbell::ui
