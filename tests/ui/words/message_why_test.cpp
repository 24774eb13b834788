#include "ui/words/message_why.h"

#include "host/service/refusal.h"
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

TEST(MessageWhy, SaysWhyATextIsNotNeededAnyMore) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::messageWhy("called already"), "die Nummer wurde schon aufgerufen");
    for (const auto* why :
         {"more time was given", "the customer came back", "the customer has left", "the visit was cancelled",
          "the day has ended", "the customer's number was removed", "the visit waits in another queue"}) {
        EXPECT_NE(words::messageWhy(why), "") << why;
        EXPECT_NE(words::messageWhy(why), why);
    }
}

TEST(MessageWhy, SaysWhyATextWasNotSent) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::messageWhy("quiet hours until 08:00"), "sie wartet auf das Ende der Ruhezeit um 08:00");
    EXPECT_EQ(words::messageWhy("over the cap: this number was asked within the last 720 h"),
              "diese Nummer wurde in den letzten 720 Std. schon gefragt");
    for (const auto* why :
         {"this number opted out", "this number wants no texts of this kind", "nobody agreed to this text",
          "a limit was reached: it waits until this number has written",
          "over the limit of 3 texts an hour to a number that has not written",
          "over the limit of 3 answers an hour to one number", "a machine seems to answer at this number",
          "the day's budget of 2000 SMS is spent for texts of this kind"}) {
        EXPECT_NE(words::messageWhy(why), "") << why;
        EXPECT_NE(words::messageWhy(why), why);
    }
}

TEST(MessageWhy, KeepsTheNumbers) {
    const Translation translation;

    EXPECT_EQ(words::messageWhy("silent for 180 s"), "the modem was silent for 180 s");
    EXPECT_EQ(words::messageWhy("status report 0"), "the phone confirmed it");
    EXPECT_EQ(words::messageWhy("status report 70"), "report 70 of the network");
    EXPECT_EQ(words::messageWhy("quiet until 07:05"), "the SIM card sends nothing before 07:05");
    EXPECT_EQ(words::messageWhy("its 200 texts an hour are spent until 14:30"),
              "the SIM card has sent its 200 texts an hour; it goes on at 14:30");
}

TEST(MessageWhy, HasWordsForEveryRefusal) {
    Translation translation;
    translation.use("ka");

    for (const auto& row : cmsRefusals()) {
        const auto why = refusalWords(cms(row.first));
        EXPECT_NE(words::messageWhy(why), "") << why;
    }
    for (const auto& row : cmeRefusals()) {
        const auto why = refusalWords(cme(row.first));
        EXPECT_NE(words::messageWhy(why), "") << why;
    }
    EXPECT_EQ(words::messageWhy(refusalWords(cms(127))), "ქსელმა უარყო (127)");
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
