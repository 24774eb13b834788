#include "host/core/texts/language_texts.h"

#include <array>

namespace turnbell {
namespace {

using For = TextPurpose;

// Formal: 丁寧語と敬語; informal: です・ます without honorifics. With usual values within two SMS.
constexpr std::array<DefaultText, kTextPurposeCount> kTexts{{
    {For::Welcome,
     "{branch}: "
     "受付番号は{ticket}、お待ちは{ahead}人、{wait}。順番になりましたらお知らせします。配信停止はSTOP。",
     "{branch}: "
     "こんにちは！番号は{ticket}、前に{ahead}人、{wait}。順番になったらお知らせします。配信停止はSTOP。"},
    {For::Joined,
     "{branch}: 番号{ticket}、お待ちは{ahead}人、{wait}。ご到着後HEREとご返信ください。配信停止はSTOP。",
     "{branch}: 番号{ticket}、前に{ahead}人、{wait}。着いたらHEREと返信してください。配信停止はSTOP。"},
    {For::Approach,
     "{branch}: 番号{ticket}の方、まもなく順番です。{wait}。お近くでお待ちください：{location}。",
     "{branch}: 番号{ticket}さん、もうすぐ順番です。{wait}。近くで待っていてください：{location}。"},
    {For::Turn, "{branch}: 番号{ticket}の方、順番になりました。{desk}へお越しください。",
     "{branch}: 番号{ticket}さん、順番です！{desk}へ来てください。"},
    {For::Recall, "{branch}: 番号{ticket}の方、もう一度お呼びしています。{desk}へお越しください。",
     "{branch}: 番号{ticket}さん、もう一度お呼びしています。{desk}へ来てください。"},
    {For::NoShow,
     "{branch}: "
     "番号{ticket}をお呼びしましたが、いらっしゃいませんでした。ご用がございましたらご返信ください。",
     "{branch}: 番号{ticket}をお呼びしましたが、お会いできませんでした。まだ必要なら返信してください。"},
    {For::RejoinOffer,
     "{branch}: "
     "番号{ticket}をお呼びしましたが、いらっしゃいませんでした。{time}"
     "までに「戻る」とご返信いただければ列にお戻しします。",
     "{branch}: "
     "番号{ticket}をお呼びしましたが、お会いできませんでした。"
     "{time}までに「戻る」と返信すれば列に戻れます。"},
    {For::Delay,
     "{branch}: 番号{ticket}の方、お待たせして申し訳ございません。予定より遅れており、{wait}です。",
     "{branch}: 番号{ticket}さん、ごめんなさい、予定より遅れています。{wait}です。"},
    {For::Closing,
     "{branch}: "
     "受付を終了いたします。番号{ticket}"
     "の方は本日ご案内できませんでした。申し訳ございません。またお越しください。",
     "{branch}: 今日は終了です。番号{ticket}まで進めませんでした。ごめんなさい、また来てください。"},
    {For::Cancelled, "{branch}: 受付番号{ticket}は取り消されました。ご不明な点はスタッフにお尋ねください。",
     "{branch}: {ticket}の受付は取り消されました。質問はスタッフに聞いてください。"},
    {For::Transferred, "{branch}: 番号{ticket}の方、次は{service}でお待ちください。お待ちは{ahead}人です。",
     "{branch}: 番号{ticket}さん、次は{service}で待ってください。前に{ahead}人です。"},
    {For::Booked, "{branch}: 番号{ticket}、ご予約：{appointment}。確認はYES、取り消しはNO、配信停止はSTOP。",
     "{branch}: "
     "番号{ticket}、予約：{appointment}。お待ちしています！確認はYES、取り消しはNO、配信停止はSTOP。"},
    {For::BookingConfirmed,
     "{branch}: 番号{ticket}、ご予約を確認いたしました：{appointment}。配信停止はSTOP。",
     "{branch}: 番号{ticket}、予約を確認しました：{appointment}。お待ちしています！配信停止はSTOP。"},
    {For::BookingMoved,
     "{branch}: 番号{ticket}、ご予約が変わりました：{appointment}、{service}。配信停止はSTOP。",
     "{branch}: 番号{ticket}、予約が変わりました：{appointment}、{service}。配信停止はSTOP。"},
    {For::BookingCancelled,
     "{branch}: "
     "番号{ticket}、ご予約は取り消されました：{appointment}。ご不明な点はスタッフにお尋ねください。",
     "{branch}: 番号{ticket}、予約は取り消されました：{appointment}。質問はスタッフに聞いてください。"},
    {For::ThankYou, "{branch}: お越しいただき、ありがとうございました。",
     "{branch}: 来てくれてありがとうございました！"},
    {For::Survey,
     "{branch}: ご利用はいかがでしたか。1（悪い）〜5（とても良い）でご返信ください。配信停止はSTOP。",
     "{branch}: 利用してみてどうでしたか？1（悪い）〜5（とても良い）で返信してください。配信停止はSTOP。"},
    {For::SurveyEase, "{branch}: お手続きは簡単でしたか。1（難しい）〜5（簡単）でご返信ください。",
     "{branch}: 手続きは簡単でしたか？1（難しい）〜5（簡単）で返信してください。"},
    {For::SurveyOpen, "{branch}: 改善すべき点がございましたら、ご自由にお書きください。",
     "{branch}: もっと良くできることは？自由に書いてください。"},
    {For::SurveyNps,
     "{branch}: 私どもをお勧めいただけますか。0（勧めない）〜10（強く勧める）でご返信ください。",
     "{branch}: 人に勧めたいですか？0（勧めない）〜10（強く勧める）で返信してください。"},
    {For::SurveyYesNo, "{branch}: この件でお電話してもよろしいでしょうか。YESかNOでご返信ください。",
     "{branch}: この件で電話してもいいですか？YESかNOで返信してください。"},
    {For::SurveyAgain,
     "{branch}: 申し訳ございません、読み取れませんでした。質問の範囲の数字を一つご返信ください。",
     "{branch}: ごめんなさい、読み取れませんでした。質問の範囲の数字を一つ返信してください。"},
    {For::SurveyLink, "{branch}: ありがとうございました。よろしければもう二分だけ：{link}",
     "{branch}: ありがとう！あと二分あれば：{link}"},
    {For::LowScore,
     "{branch}: ご期待に沿えず申し訳ございません。お電話してもよろしいでしょうか。YESかNOでご返信ください。",
     "{branch}: がっかりさせてごめんなさい。電話してもいいですか？YESかNOで返信してください。"},
    {For::Notice, "{branch}: 番号{ticket}。{notice}"},
    {For::MassNotice, "{branch}: {notice} YESかNOでご返信ください。",
     "{branch}: {notice} YESかNOで返信してください。"},
    {For::NoticeYes, "{branch}: ありがとうございます。YESと承りました。",
     "{branch}: ありがとう、YESで受け付けました。"},
    {For::NoticeNo, "{branch}: ありがとうございます。NOと承りました。改めてご連絡いたします。",
     "{branch}: ありがとう、NOで受け付けました。また連絡します。"},
    {For::Stop, "{branch}: 今後メッセージはお送りしません。再開はSTARTとご返信ください。",
     "{branch}: もうメッセージは送りません。再開はSTARTと返信してください。"},
    {For::StopVisit, "{branch}: ご来訪に関するメッセージは今後お送りしません。再開はSTARTとご返信ください。",
     "{branch}: 来訪のメッセージはもう送りません。再開はSTARTと返信してください。"},
    {For::StopSurvey, "{branch}: アンケートは今後お送りしません。再開はSTARTとご返信ください。",
     "{branch}: アンケートはもう送りません。再開はSTARTと返信してください。"},
    {For::StopNotice, "{branch}: お知らせは今後お送りしません。再開はSTARTとご返信ください。",
     "{branch}: お知らせはもう送りません。再開はSTARTと返信してください。"},
    {For::Start, "{branch}: メッセージを配信します。停止はSTOPとご返信ください。",
     "{branch}: ありがとうございます！メッセージを配信します。停止はSTOPと返信してください。"},
    {For::StartVisit, "{branch}: ご来訪に関するメッセージを配信します。停止はSTOPとご返信ください。",
     "{branch}: 来訪のメッセージを配信します。停止はSTOPと返信してください。"},
    {For::StartSurvey, "{branch}: アンケートを配信します。停止はSTOPとご返信ください。",
     "{branch}: アンケートを配信します。停止はSTOPと返信してください。"},
    {For::StartNotice, "{branch}: お知らせを配信します。停止はSTOPとご返信ください。",
     "{branch}: お知らせを配信します。停止はSTOPと返信してください。"},
    {For::AskCancel, "{branch}: 受付番号{ticket}の取り消しは1、配信停止は2とご返信ください。",
     "{branch}: {ticket}の取り消しは1、配信停止は2と返信してください。"},
    {For::Help,
     "{branch}: "
     "STATUS、HERE、LATE、LEAVE、INFO、JOIN、またはご質問をお送りください。スタッフがお答えします。配信停止は"
     "STOP。",
     "{branch}: "
     "STATUS、HERE、LATE、LEAVE、INFO、JOIN、または質問を送ってください。スタッフが答えます。配信停止はSTOP"
     "。"},
    {For::Info,
     "{branch}: {location}。本日の営業時間：{time}。ご質問はご返信ください。スタッフがお答えします。",
     "{branch}: {location}。今日の営業時間：{time}。質問は返信してください。スタッフが答えます。"},
    {For::Status, "{branch}: 番号{ticket}、お待ちは{ahead}人、{wait}。",
     "{branch}: 番号{ticket}、前に{ahead}人、{wait}。"},
    {For::Here, "{branch}: 番号{ticket}の方、お越しいただきありがとうございます。画面をご覧ください。",
     "{branch}: 番号{ticket}さん、来てくれてありがとう！画面を見ていてください。"},
    {For::Late,
     "{branch}: 番号{ticket}の方、ご連絡ありがとうございます。お待ちは{ahead}人、{wait}。"
     "取り消しは「元に戻す」とご返信ください。",
     "{branch}: 番号{ticket}さん、大丈夫です。前に{ahead}人、{wait}。"
     "取り消しは「元に戻す」と返信してください。"},
    {For::MoreTime,
     "{branch}: 番号{ticket}の方、どうぞごゆっくり。お待ちは{ahead}人、{wait}。"
     "取り消しは「元に戻す」とご返信ください。",
     "{branch}: "
     "番号{ticket}さん、ごゆっくり。前に{ahead}人、{wait}。取り消しは「元に戻す」と返信してください。"},
    {For::Leave,
     "{branch}: 受付番号{ticket}を取り消しました。元に戻すには10分以内に「戻る」とご返信ください。",
     "{branch}: {ticket}を取り消しました。元に戻すなら10分以内に「戻る」と返信してください。"},
    {For::Back, "{branch}: 番号{ticket}の方、お戻りいただきありがとうございます。お待ちは{ahead}人、{wait}。",
     "{branch}: 番号{ticket}さん、お帰りなさい！前に{ahead}人、{wait}。"},
    {For::Undone, "{branch}: 番号{ticket}、元に戻しました。"},
    {For::WhichVisit, "{branch}: どの受付についてでしょうか。番号でご返信ください：{choices}",
     "{branch}: どの受付のことですか？番号で返信してください：{choices}"},
    {For::NoVisit, "{branch}: この番号での本日の受付はございません。受付機をご利用になるか、ご返信ください。",
     "{branch}: この番号での今日の受付はありません。受付機を使うか、返信してください。"},
    {For::NotPossible,
     "{branch}: 申し訳ございません、番号{ticket}では今はできません。スタッフにお尋ねください。",
     "{branch}: ごめんなさい、番号{ticket}では今はできません。スタッフに聞いてください。"},
    {For::Menu, "{branch}: ご用件を番号でご返信ください：{choices}",
     "{branch}: 用件を番号で返信してください：{choices}"},
    {For::ClosedNow, "{branch}: ただいま時間外です。次の時間にお越しください：{date} {time}。",
     "{branch}: 今は時間外です。次の時間に来てください：{date} {time}。"},
    {For::Full, "{branch}: 申し訳ございません、本日は満員です。次の時間にお越しください：{date} {time}。",
     "{branch}: ごめんなさい、今日は満員です。次の時間に来てください：{date} {time}。"},
    {For::HasTicket,
     "{branch}: {service}の番号{ticket}が終わるまで、次の番号はお出しできません。スタッフにお尋ねください。",
     "{branch}: {service}の番号{ticket}が終わるまで、次の番号は出せません。スタッフに聞いてください。"},
    {For::EnoughToday,
     "{branch}: "
     "この電話では本日これ以上お出しできません。スタッフにお尋ねになるか、次の時間にお越しください："
     "{date} {time}。",
     "{branch}: この電話では今日はもう番号を出せません。スタッフに聞くか、次の時間に来てください：{date} "
     "{time}。"},
    {For::Courtesy, "{branch}: メッセージを承りました。スタッフが戻り次第お答えします。",
     "{branch}: メッセージを受け取りました。スタッフが戻ったら答えます。"},
    {For::Away, "{branch}: メッセージを承りました。{date} {time}以降にスタッフが拝見します。",
     "{branch}: メッセージを受け取りました。{date} {time}以降にスタッフが読みます。"},
}};

constexpr LanguageTexts kJapanese{"ja", kTexts};

}  // namespace

const LanguageTexts& japaneseTexts() {
    return kJapanese;
}

}  // namespace turnbell
