#include "ui/words/entry_words.h"

#include "modem/sms/data_content.h"
#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

constexpr auto kData = "data, not a text";

std::string nameOfPort(int port) {
    sms::Data data;
    data.ports = sms::Ports{.destination = port};
    return sms::contentName(data);
}

TEST(EntryWords, SayWhatThereIsToSayOfAnEntry) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::entryState(kData), "Daten, keine Nachricht");
    EXPECT_EQ(words::entryState("2 of 3 parts missing"), "2 von 3 Teilen fehlen");
    EXPECT_EQ(words::entryState("low score 1 of 5: A003, General"),
              "niedrige Bewertung, 1 von 5: A003, General");
    EXPECT_EQ(words::entryState("mentions STOP"), "enthält STOP: Möchte die Person keine SMS mehr?");
    EXPECT_EQ(words::entryState("not joined: over a limit"),
              "nicht eingereiht: zu viele neue Nummern oder SMS heute");
    EXPECT_EQ(words::entryState("delivered"), "zugestellt");
    EXPECT_EQ(words::entryState("opt_out"), "brauchte niemanden");
}

TEST(EntryWords, NameDataInTheLanguageOfTheWindow) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::entryText(nameOfPort(5505) + ": 06 05 …", kData), "Klingelton: 06 05 …");
    EXPECT_EQ(words::entryText("WAP push: service loading: 06", kData), "WAP push: Dienstaufruf: 06");
    EXPECT_EQ(words::entryText(nameOfPort(5000) + ": 35", kData), "Daten für Port 5000: 35");
    EXPECT_EQ(words::entryText("vCard: 42", kData), "vCard: 42");
}

TEST(EntryWords, LeaveWhatACustomerWroteAsItIs) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::entryText("data: 12", ""), "data: 12");
    EXPECT_EQ(words::entryText("data: 12", "1 of 3 parts missing"), "data: 12");
}

}  // namespace
}  // namespace turnbell::ui
