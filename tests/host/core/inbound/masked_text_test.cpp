#include "host/core/inbound/masked_text.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

const TextOwner kNino{"A003", "Nino", "Beridze"};

TEST(MaskedText, HasPlaceholdersForItsOwner) {
    EXPECT_EQ(maskedText("Nino, your number is A003, ms BERIDZE.", kNino, {}),
              "{first_name}, your number is {ticket}, ms {last_name}.");
}

TEST(MaskedText, SaysNothingOfOthers) {
    EXPECT_EQ(maskedText("Ask Anna Maria or ben@clinic.example", kNino, {"Anna Maria"}), "Ask … … or …");
    EXPECT_EQ(maskedText("ნინოს ჰკითხეთ", kNino, {"ნინო"}), "… ჰკითხეთ");
    EXPECT_EQ(maskedText("请问王芳在吗", kNino, {"王芳"}), "请问…在吗");
}

TEST(MaskedText, SaysNothingOfFormsOfNames) {
    const TextOwner ana{"A001", "Ana", "Beridze", {"Anastasia"}};
    EXPECT_EQ(maskedText("Dear Anastasia, Mrs Beridze. Anastasias file.", ana, {}),
              "Dear …, Mrs {last_name}. … file.");
    EXPECT_EQ(maskedText("ბერიძის საბუთი ნინოსთვის", {"A001", "ნინო", "ბერიძე", {}}, {}), "… საბუთი …");
    EXPECT_EQ(maskedText("Для Анны, с Ивановой", {}, {"Анна Иванова"}), "Для …, с …");
}

TEST(MaskedText, SaysNothingThatMayBeAName) {
    EXPECT_EQ(maskedText("Yes Maria, it is ready, Mrs Gelashvili.", {}, {}, {"mari", "gela"}),
              "Yes …, it is ready, Mrs ….");
    EXPECT_EQ(maskedText("王小明您好", {}, {}, {"王小", "小明"}), "…您好");
}

TEST(MaskedText, PutsNobodysNameWhereAWordOnlySoundsLikeOne) {
    EXPECT_EQ(maskedText("You may park behind the house, Will.", {"A001", "Will", "May", {}}, {}),
              "You … park behind the house, {first_name}.");
}

TEST(MaskedText, HasPlaceholdersInScriptsThatTellNoNameByACapital) {
    const TextOwner nino{"A003", "ნინო", "ბერიძე", {}};
    EXPECT_EQ(maskedText("ნინო, მანქანა სახლის უკან გააჩერეთ", nino, {}),
              "{first_name}, მანქანა სახლის უკან გააჩერეთ");
    EXPECT_EQ(maskedText("ქალბატონო ბერიძე, თქვენი რიგი A003", nino, {}),
              "ქალბატონო {last_name}, თქვენი რიგი {ticket}");
    EXPECT_EQ(maskedText("سارة، تفضلي", {"A003", "سارة", "", {}}, {}), "{first_name}، تفضلي");
    EXPECT_EQ(maskedText("нино, вот", {"A003", "Нино", "", {}}, {}), "…, вот") << "not written as a name";
}

TEST(MaskedText, HasNoDigits) {
    EXPECT_EQ(maskedText("Room 12, call +995 555 123456 at 9:30", kNino, {}),
              "Room ##, call +### ### ###### at #:##");
    EXPECT_EQ(maskedText("٣ B17", kNino, {}), "# B##");
}

TEST(MaskedText, LeavesOtherWordsAndSignsAsTheyAre) {
    EXPECT_EQ(maskedText("Annapolis isn't far 😀\nbye", kNino, {"Anna"}), "Annapolis isn't far 😀\nbye");
    EXPECT_EQ(maskedText("", kNino, {"", "Al"}), "");
}

TEST(MaskedText, KeepsBracesAsBraces) {
    EXPECT_EQ(maskedText("see {ticket}", {}, {}), "see {{ticket}}");
}

}  // namespace
}  // namespace turnbell
