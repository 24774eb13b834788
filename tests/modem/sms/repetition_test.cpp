#include "modem/sms/repetition.h"

#include "modem/sms/pdu.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

TEST(Repetition, SetsTheMarkAndTheReferenceAndKeepsTheRest) {
    SubmitOptions options;
    options.concatReference = 9;
    const auto encoded = *encode("+995555123456", std::string(200, 'x'), options);

    for (const auto& part : encoded.parts) {
        const auto first = std::get<Submit>(*decode(*fromHex(part.pdu), Direction::FromMobile));
        const auto again =
            std::get<Submit>(*decode(*fromHex(asRepetition(part.pdu, 77)), Direction::FromMobile));

        EXPECT_FALSE(first.rejectDuplicates);
        EXPECT_TRUE(again.rejectDuplicates);
        EXPECT_EQ(again.reference, 77);
        EXPECT_EQ(again.userData.concat, first.userData.concat);
        EXPECT_EQ(again.userData.text, first.userData.text);
    }
}

TEST(Repetition, LeavesWhatIsNoPduAlone) {
    EXPECT_EQ(asRepetition("00", 1), "00");
    EXPECT_EQ(asRepetition("xyz", 1), "xyz");
}

}  // namespace
}  // namespace turnbell::sms
