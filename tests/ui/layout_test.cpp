#include "tests/ui/layout_check.h"
#include "tests/ui/linked_pad.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

/// Every state of every window, in every language and at two sizes: no text is cut off or left in English,
/// nothing that is touched is small or outside. With TURNBELL_SHOTS=DIR a picture of each is left there for
/// the eye.
namespace turnbell::ui {
namespace {

using KioskLayoutTest = LayoutTest;

TEST_P(KioskLayoutTest, FitsInEveryState) {
    prefix = "kiosk";
    smallestTarget = std::min(GetParam().size.width(), GetParam().size.height()) < 1080 ? 88 : 119;
    inAnyLanguage = {"Touch to check in", "Zum Anmelden berühren", "Please see the desk",
                     "Bitte gehen Sie zum Schalter"};
    open(wire::Role::Kiosk, GetParam().size);
    const QString language = GetParam().language;
    does("wait language_" + language);
    look("1-welcome");
    service.joinNumber = "+995555100100";
    service.publish();
    does("wait join_code");
    for (const auto* const line : {"join_text_0", "join_text_1", "join_text_2"}) {
        inAnyLanguage << QString::fromStdString(text(line));
    }
    look("1a-join");
    service.services[0].lead = milliseconds{600'000};
    service.services[0].wait = wire::Wait{120, 150};
    service.services[1].wait = wire::Wait{0, 10};
    service.wait = wire::Wait{120, 150};
    service.publish();
    does("tap language_" + language);
    does("wait service_A");
    look("2-service");
    service.groups = {{"lab", {{{"en", "Laboratory"}, {"ka", "ლაბორატორია"}, {"de", "Labor"}}}}};
    service.services.back().group = "lab";
    service.publish();
    does("wait group_lab");
    look("2a-groups");
    service.opening = {.open = false, .date = "2026-11-30", .time = "09:00", .inDays = 8};
    service.publish();
    does("wait closed");
    look("2b-closed");
    service.opening = {};
    const auto few = service.services;
    for (const auto* code : {"D", "E", "F", "G"}) {
        service.services.push_back(few[0]);
        service.services.back().code = code;
    }
    service.publish();
    does("wait more_services");
    look("2c-pages");
    service.services = few;
    service.publish();
    does("wait service_A");
    does("tap service_A");
    does("wait key_5");
    look("3-phone");
    does("type 555123456");
    look("4-typed");
    pass(milliseconds{46'000});
    look("5-idle");
    does("tap more_time");
    does("tap continue");
    does("wait lead_10");
    look("5a-lead");
    does("tap lead_10");
    does("wait agree");
    does("tap survey");
    does("wait notices");
    look("6-consent");
    service.refusals.push_back({ErrorCode::Refused, "", "queue_full"});
    does("tap agree");
    does("wait error");
    look("6a-full");
    service.refusals.push_back({ErrorCode::Invalid, "", "phone_not_mobile"});
    does("tap agree");
    does("wait continue");
    look("7-error");
    does("tap continue");
    does("tap lead_10");
    does("tap agree");
    does("wait ticket");
    look("8-ticket");
    does("tap done");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("away"); }));
    look("9-away");
}

TEST_P(KioskLayoutTest, FitsInABranchOfOneLanguage) {
    prefix = "kiosk-alone";
    smallestTarget = std::min(GetParam().size.width(), GetParam().size.height()) < 1080 ? 88 : 119;
    service.languages.resize(1);
    service.joinNumber = "+995555100100";
    const auto all = service.services;
    service.services.resize(2);
    open(wire::Role::Kiosk, GetParam().size);
    does("wait join_code");
    inAnyLanguage << QString::fromStdString(text("join_text_0"));
    look("1-two");
    service.services.push_back(all[0]);
    service.services.push_back(all[1]);
    service.services[2].code = "D";
    service.services[3].code = "E";
    service.publish();
    does("wait service_E");
    look("2-four");
    EXPECT_EQ(shows("join_code"), GetParam().size.width() < GetParam().size.height());
    does("tap service_E");
    does("wait key_5");
    EXPECT_FALSE(shows("join_code"));
}

INSTANTIATE_TEST_SUITE_P(Kiosks, KioskLayoutTest,
                         testing::Values(Screen{"en", {1080, 1920}}, Screen{"ka", {1080, 1920}},
                                         Screen{"de", {1080, 1920}}, Screen{"en", {800, 1280}},
                                         Screen{"ka", {800, 1280}}, Screen{"de", {800, 1280}},
                                         Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1920, 1080}},
                                         Screen{"ka", {1920, 1080}}, Screen{"de", {1920, 1080}}));

class DeskLayoutTest : public LayoutTest {
protected:
    void fill() {
        for (auto& each : service.queue.services) {
            each.targetWait = std::chrono::minutes{15};
            each.targetTransaction = std::chrono::minutes{5};
        }
        const std::array<std::tuple<const char*, const char*, const char*>, 6> people{{
            {"A", "Ana", "ka"},
            {"B", "Maximilian", "de"},
            {"C", "გიორგი", "ka"},
            {"A", "", "en"},
            {"B", "ანასტასია", "ka"},
            {"C", "", "ka"},
        }};
        int number = 0;
        for (const auto& [code, name, language] : people) {
            wire::TicketRow row;
            row.ticket = std::string{code} + "00" + std::to_string(++number);
            row.visit = number;
            row.state = number == 6 ? "parked" : "waiting";
            row.service = code;
            row.queue = code;
            row.firstName = name;
            row.phone = number % 3 == 0 ? "" : "+995…456";
            row.language = language;
            row.arrivedAt = toIso8601(clock.now().utc - milliseconds{number * 400'000});
            row.wait = number == 6 ? wire::MaybeWait{} : wire::Wait{number * 30, number * 30 + 30};
            service.queue.tickets.push_back(row);
        }
        service.queue.expected = {elsewhere("A008", "expected", "Konstantin"),
                                  elsewhere("A009", "remote", "ქრისტინე")};
        service.queue.expected[0].dueAt = toIso8601(clock.now().utc + std::chrono::minutes{20});
        service.queue.missed = {elsewhere("B010", "no_show", "ალექსანდრე"), elsewhere("C011", "no_show", "")};
        writeIn(1, "Ana", "A001", "I forgot my ID card 😬 Can I come without it, or do I have to go home?");
        writeIn(2, "", "", "გამარჯობა, რამდენ ხანს ელოდება რიგი?");
        addText(1, "welcome", "delivered", "status report 0");
        addText(2, "turn", "unknown", "the service stopped while it was on air; no evidence came");
        addText(3, "approach", "failed", "refused: rejected, often for lack of credit (+CMS 21)");
        addText(4, "recall", "in_doubt", "silent for 180 s");
        addText(5, "survey", "planned", "a new sentence of the service");
        addText(6, "no_show", "no_report", "accepted; no status report came");
        addText(7, "thank_you", "blocked", "this number opted out");
        service.messages.messages[3].ticket = "";
        service.status.messagesWaiting = 2;
        service.status.messagesUnknown = 1;
        service.status.alarms = {{.code = "messages_unknown", .text = ""}};
    }

    wire::TicketRow elsewhere(const std::string& ticket, const std::string& state, const std::string& name) {
        wire::TicketRow row;
        row.ticket = ticket;
        row.state = state;
        row.service = ticket.substr(0, 1);
        row.firstName = name;
        row.phone = "+995…456";
        row.language = "ka";
        row.arrivedAt = toIso8601(clock.now().utc);
        row.lastCalledAt = row.arrivedAt;
        return row;
    }

    /// Names end with "…" after eight letters at the earliest.
    void checkNames(const QStringList& rows) {
        for (const auto& row : rows) {
            const auto* name = visible(*role().window()->contentItem(), row + "_name");
            ASSERT_NE(name, nullptr) << row.toStdString();
            const auto text = name->property("text").toString();
            const QFontMetricsF metrics{name->property("font").value<QFont>()};
            const auto needed =
                std::min(metrics.horizontalAdvance(text), metrics.horizontalAdvance(text.left(8) + "…"));
            EXPECT_GE(name->width() + kRounding, needed) << row.toStdString();
        }
    }

    void writeIn(std::int64_t id, const std::string& name, const std::string& ticket,
                 const std::string& words) {
        inAnyLanguage << QString::fromStdString(words);
        wire::ConversationRow row;
        row.id = id;
        row.from = "+995…123";
        row.name = name;
        row.ticket = ticket;
        row.state = "waiting_us";
        row.text = words;
        row.lastAt = toIso8601(clock.now().utc);
        row.entries = {{.at = row.lastAt, .incoming = true, .text = words, .by = {}, .state = {}}};
        service.conversations.conversations.push_back(row);
    }

    void addText(std::int64_t id, const std::string& kind, const std::string& state, const std::string& why) {
        wire::MessageRow row;
        row.id = id;
        row.kind = kind;
        row.state = state;
        row.why = why;
        row.to = "+995…456";
        row.ticket = "A001";
        row.visit = 1;
        row.createdAt = toIso8601(clock.now().utc);
        service.messages.messages.push_back(row);
    }
};

TEST_P(DeskLayoutTest, FitsInEveryState) {
    prefix = "desk";
    smallestTarget = 41;
    fill();
    std::vector<wire::MessageRow> texts;
    service.messages.messages.swap(texts);
    open(wire::Role::Desk, GetParam().size);
    does("wait key_1");
    does("type 482913");
    look("1-pin");
    does("key Return");
    does("wait desk_1");
    look("2-desks");
    does("tap desk_1");
    does("tap texts");
    does("wait no_texts");
    look("12-no-texts");
    does("key Escape");
    service.messages.messages.swap(texts);
    service.publish();
    does("wait primary");
    look("3-idle");
    checkNames({"waiting_A001", "waiting_B002", "waiting_C003", "waiting_B005", "expected_A008",
                "expected_A009", "no_show_B010"});
    pressPrimary();
    does("wait current_ticket");
    does("wait recall");
    look("4-called");
    does("tap alarm_texts");
    does("wait text_condition_7");
    look("11-texts");
    does("tap texts_back");
    does("tap transfer");
    look("5-transfer");
    does("tap transfer_cancel");
    does("tap choose_B002");
    does("wait choice_more_time");
    look("13-of-waiting");
    does("tap choice_cancel");
    does("wait choice_unable");
    look("14-cancel");
    does("tap choice_back");
    does("tap choose_B002");
    does("tap choice_correct");
    does("wait correct_phone");
    look("18-correction");
    does("tap correct_language");
    does("wait correct_to_en");
    look("19-correction-language");
    does("tap correct_back");
    does("tap correct_service");
    does("tap correct_to_C");
    does("tap correct_phone");
    does("type 555123456");
    service.refusals.push_back({ErrorCode::Invalid, "", "phone_not_mobile"});
    does("tap correct_save");
    does("wait correct_error");
    look("20-correction-refused");
    does("tap remove_phone");
    does("wait correct_note");
    look("21-correction-removed");
    service.refusals.push_back({ErrorCode::Refused, "", "queue_unserved"});
    does("tap correct_save");
    does("wait correct_error");
    look("22-correction-unserved");
    does("tap correct_cancel");
    does("tap choose_C006");
    does("wait choice_queue");
    look("15-of-parked");
    does("key Escape");
    does("tap open_or_pause");
    does("wait choice_lunch");
    look("16-pause");
    does("tap choice_back");
    pressPrimary();
    does("wait park");
    does("tap park");
    does("wait choice_10");
    look("17-park");
    does("tap choice_back");
    service.queue.services[0].outcomes = {"resolved",
                                          "comes back with documents",
                                          "sent to another office",
                                          "no right to it",
                                          "paid",
                                          "ცნობა გაიცა",
                                          "უარი განცხადებაზე",
                                          "Antrag unvollständig",
                                          "withdrawn, will ask the ministry instead"};
    for (const auto& outcome : service.queue.services[0].outcomes) {
        inAnyLanguage << QString::fromStdString(outcome);
    }
    service.publish();
    pressPrimary();
    does("wait choice_paid");
    look("23-outcome");
    does("tap choice_back");
    does("tap finish");
    does("wait choice_paid");
    look("24-outcome-alone");
    does("tap choice_back");
    service.queue.services[0].outcomes.clear();
    service.publish();
    does("tap conversation_1");
    does("tap reply");
    inAnyLanguage << "Yes, your name is enough. 👍";
    does("type Yes, your name is enough. 👍");
    look("6-reply");
    does("key Return");
    ASSERT_TRUE(eventually([&] { return text("reply").empty(); }));
    look("7-replied");
    service.refusals.push_back({ErrorCode::Refused, "", "step_state"});
    does("tap finish");
    does("wait desk_error");
    look("8-error");
    std::erase_if(service.queue.tickets, [](const auto& ticket) { return ticket.state == "waiting"; });
    service.publish();
    ASSERT_TRUE(eventually([&] { return !shows("waiting_C003"); }));
    look("9-last");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    look("10-away");
}

INSTANTIATE_TEST_SUITE_P(Desks, DeskLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

class PadLayoutTest : public LayoutTest {
protected:
    void fill() {
        auto front = linkedPad("202374881", 1, clock);
        front.name = "Nino";
        front.desk = "1";
        front.links = 3;
        front.framesBad = 12;
        auto lost = linkedPad("3120998471", 2, clock);
        lost.desk = "2";
        lost.linked = false;
        lost.lastSeenAt = toIso8601(clock.now().utc - std::chrono::hours{50});
        lost.lastPressAt = lost.lastSeenAt;
        lost.lastKey = "right held";
        lost.lastRefused = "too_late";
        wire::PadRow silent;
        silent.port = "/dev/ttyUSB3";
        silent.trouble = "no_answer";
        wire::PadRow fresh;
        fresh.port = "/dev/ttyUSB4";
        fresh.linked = true;
        service.pads.pads = {front, lost, silent, fresh};
        service.status.alarms = {{.code = "pad_id_twice", .text = "", .detail = "1"},
                                 {.code = "pad_gone", .text = "", .detail = "2"},
                                 {.code = "pad_presses_missing", .text = "", .detail = "3"}};
    }

    void tell(const std::string& state, const std::string& pad) {
        service.pads.choice = {.state = state, .desk = "1", .until = {}, .pad = pad};
        service.publish();
    }
};

TEST_P(PadLayoutTest, FitsInEveryState) {
    prefix = "pads";
    smallestTarget = 41;
    open(wire::Role::Desk, GetParam().size);
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("wait desk_1");
    does("tap pads");
    does("wait no_own_desk");
    look("1-no-desk");
    does("key Escape");
    does("tap desk_1");
    does("wait primary");
    does("type d");
    does("wait no_pads");
    look("2-empty");
    fill();
    service.publish();
    does("wait pad_202374881");
    look("3-list");
    does("tap choose_pad");
    does("wait pad_seconds");
    look("4-choosing");
    tell("timeout", "");
    does("wait choose_again");
    look("5-too-late");
    does("tap choose_again");
    does("wait pad_seconds");
    tell("assigned", "202374881");
    does("wait chosen_done");
    look("6-chosen");
    does("tap chosen_done");
    does("tap pad_open_202374881");
    does("wait pad_identify");
    does("tap pad_identify");
    does("wait pads_note");
    look("7-linked");
    does("tap pad_calibrate");
    does("wait calibrate_start");
    look("8-calibrate");
    does("tap calibrate_start");
    does("wait asking_back");
    look("9-asking");
    does("tap asking_back");
    does("tap pads_back");
    does("tap pad_open_3120998471");
    service.refusals.push_back({ErrorCode::Invalid, "", "pad_name"});
    does("tap pad_name");
    inAnyLanguage << "Window";
    does("type Window");
    does("tap pad_rename");
    does("wait pads_error");
    look("10-lost");
    does("tap pad_forget");
    does("wait forget_yes");
    look("11-forget");
}

INSTANTIATE_TEST_SUITE_P(Pads, PadLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

using DisplayLayoutTest = LayoutTest;

TEST_P(DisplayLayoutTest, FitsInEveryState) {
    prefix = "display";
    open(wire::Role::Display, GetParam().size);
    ASSERT_TRUE(eventually([&] { return shows("clock"); }));
    look("1-empty");
    for (int i = 1; i <= 13; ++i) {
        wire::TicketRow row;
        row.ticket = "A0" + std::to_string(10 + i);
        row.state = i <= 5 ? (i <= 2 ? "serving" : "called") : "waiting";
        row.desk = i <= 5 ? std::to_string(1 + i % 3) : "";
        row.calls = 1;
        row.lastCalledAt = toIso8601(clock.now().utc + seconds{i});
        service.queue.tickets.push_back(row);
    }
    service.publish();
    does("wait called_ticket");
    look("2-calls");
    pass(milliseconds{5000});
    pass(milliseconds{5000});
    look("3-later");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("as_of"); }));
    look("4-as-of");
    pass(milliseconds{120'000});
    look("5-failure");
}

INSTANTIATE_TEST_SUITE_P(Displays, DisplayLayoutTest,
                         testing::Values(Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}, Screen{"en", {1280, 720}},
                                         Screen{"ka", {1280, 720}}, Screen{"de", {1280, 720}}));

}  // namespace
}  // namespace turnbell::ui
