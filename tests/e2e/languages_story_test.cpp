#include "tests/e2e/texting_story.h"

/// The same in Japanese and in Georgian, to a low score that somebody has to answer.
namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kYuki = "+995555777001";
constexpr auto kGiorgi = "+995555777002";

class LanguagesStory : public TextingStory {
protected:
    /// Called, served and finished.
    void serve() {
        atDesk<wire::CallNext>();
        atDesk<wire::Confirm>();
        atDesk<wire::Finish>();
        branch.run(minutes{1});
    }
};

TEST_F(LanguagesStory, JapaneseWithALowScoreThatIsOwedAnAnswer) {
    checkIn(kYuki, "雪", "ja");
    EXPECT_THAT(got(kYuki),
                ElementsAre("Old Town Clinic: 受付番号はA001、お待ちは0人、約10〜40分。順番になりましたらお知"
                            "らせします。配信停止はSTOP。"));
    EXPECT_EQ(answer("着きました", kYuki),
              "Old Town Clinic: 番号A001の方、お越しいただきありがとうございます。画面をご覧ください。");
    serve();
    EXPECT_THAT(
        got(kYuki),
        ElementsAre(
            "Old Town Clinic: 番号A001の方、順番になりました。窓口1へお越しください。",
            "Old Town Clinic: ご利用はいかがでしたか。1（悪い）〜5（とても良い）でご返信ください。配信停止"
            "はSTOP。"));

    EXPECT_EQ(answer("2点", kYuki), "Old Town Clinic: お越しいただき、ありがとうございました。");

    const auto rows = conversations();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].state, "waiting_us") << "the clock of an answer runs";
    EXPECT_EQ(rows[0].name, "雪");
    const auto& said = *std::ranges::find(rows[0].entries, "2点", &wire::ConversationEntry::text);
    EXPECT_EQ(said.state, "low score 2 of 5: A001, General");
    branch.expect<wire::MessageRow>(
        wire::Role::Desk, wire::ConversationReply{rows[0].id, "申し訳ございません。お電話します。"});
    branch.run(minutes{1});
    EXPECT_THAT(got(kYuki), ElementsAre("申し訳ございません。お電話します。"));
    EXPECT_EQ(conversations()[0].state, "waiting_customer");
}

TEST_F(LanguagesStory, Georgian) {
    checkIn(kGiorgi, "გიორგი", "ka");
    EXPECT_THAT(got(kGiorgi),
                ElementsAre("Old Town Clinic: თქვენი ნომერია A001, თქვენამდეა: 0, დაახლოებით 10–40 წუთი. "
                            "მოგწერთ, როცა თქვენი ჯერი დადგება. შესაწყვეტად: STOP."));
    EXPECT_EQ(answer("სტატუსი", kGiorgi),
              "Old Town Clinic: ნომერი A001, თქვენამდეა: 0, დაახლოებით 10–40 წუთი.");
    EXPECT_EQ(answer("ვაგვიანებ", kGiorgi),
              "Old Town Clinic: ნომერი A001, გმადლობთ. ახლა თქვენამდეა: 0, დაახლოებით 10–40 წუთი. "
              "თუ შეგეშალათ, მოგვწერეთ „შემეშალა“.");
    EXPECT_EQ(answer("აქ ვარ", kGiorgi),
              "Old Town Clinic: ნომერი A001, გვიხარია, რომ მობრძანდით. გთხოვთ, ადევნოთ თვალი ეკრანს.");
    serve();
    EXPECT_THAT(
        got(kGiorgi),
        ElementsAre("Old Town Clinic: ნომერი A001, თქვენი ჯერია. გთხოვთ, მობრძანდეთ: მაგიდა 1.",
                    "Old Town Clinic: როგორ შეაფასებთ თქვენს ვიზიტს? მოგვწერეთ რიცხვი 1-დან (ცუდი) 5-მდე "
                    "(შესანიშნავი). შესაწყვეტად: STOP."));
    EXPECT_EQ(answer("4,5", kGiorgi),
              "Old Town Clinic: სამწუხაროდ, ვერ გავიგეთ. გთხოვთ, მოგვწერეთ ერთი რიცხვი ჩვენი კითხვიდან.");
    EXPECT_EQ(answer("ხუთიანი", kGiorgi), "Old Town Clinic: გმადლობთ ვიზიტისა და დათმობილი დროისთვის.");
    EXPECT_THAT(conversations(), IsEmpty());
    EXPECT_EQ(answer("შეწყვიტე", kGiorgi),
              "Old Town Clinic: ჩვენგან SMS-ს აღარ მიიღებთ. თუ კვლავ გსურთ მიღება, მოგვწერეთ START.");
}

}  // namespace
}  // namespace turnbell::test
