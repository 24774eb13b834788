#include "modem/sms/pdu.h"

#include "modem/sms/network_pdu.h"
#include "tools/bench/benchmark.h"

#include <array>
#include <gammu-message.h>
#include <gammu-unicode.h>

namespace turnbell::bench {
namespace {

constexpr int kPdus = 2000;  // of a kind, in each turn
constexpr int kTurns = 10;
constexpr double kDecodeGoal = 0.6;
constexpr double kEncodeGoal = 1.0;

constexpr const char* kNumber = "+995555123456";

/// A text of one message.
struct Sample {
    const char* name;
    GSM_Coding_Type coding;  ///< as libgammu must be told
    std::string text;
};

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

std::vector<Sample> samples() {
    return {{"gsm7_70", SMS_Coding_Default_No_Compression,
             "Turnbell: ticket A042, two people ahead of you. Reply LATE or CANCEL."},
            {"gsm7_160", SMS_Coding_Default_No_Compression,
             repeated("Turnbell: ticket A042, ", 7).substr(0, 160)},
            {"ucs2_70", SMS_Coding_Unicode_No_Compression, repeated("გამარჯობა ", 7)}};
}

/// Both codecs at one task, which each answers true for, in turns, so that neither has the quieter machine.
template <typename Ours, typename Theirs>
Result<void> duel(Report& report, const std::string& name, int operations, Ours ours, Theirs theirs) {
    bool done = true;
    const auto each = [&](auto& work) {
        const Stopwatch watch{CLOCK_PROCESS_CPUTIME_ID};
        for (int i = 0; i < operations; ++i) {
            done = work() && done;
        }
        return watch.elapsed() / operations;
    };
    Samples our;
    Samples their;
    for (int turn = 0; turn < kTurns; ++turn) {
        our.add(each(ours));
        their.add(each(theirs));
    }
    if (!done) {
        return fail(ErrorCode::Protocol, name + " failed: one of the codecs refused its sample");
    }
    report.add(name, "us", our.median());
    report.add(name + ".gammu", "us", their.median());
    report.add(name + ".ratio", "x", our.median() / their.median());
    return {};
}

Result<void> decodeBoth(Report& report, const std::string& name, const Bytes& pdu, int operations) {
    const auto figure = "decode." + name;
    TURNBELL_TRY(duel(
        report, figure, operations, [&] { return sms::decode(pdu, sms::Direction::FromNetwork).has_value(); },
        [&, message = GSM_SMSMessage{}]() mutable {
            return GSM_DecodePDUFrame(nullptr, &message, pdu.data(), pdu.size(), nullptr, TRUE) == ERR_NONE;
        }));
    report.setGoal(figure, kDecodeGoal);
    return {};
}

/// The message as libgammu wants it: the text in its own UTF-16 already, which it is not timed for.
GSM_SMSMessage messageFor(const Sample& sample) {
    GSM_SMSMessage message;
    GSM_SetDefaultSMSData(&message);
    message.Coding = sample.coding;
    message.PDU = SMS_Submit;
    EncodeUnicode(static_cast<unsigned char*>(message.Number), kNumber, std::string_view{kNumber}.size());
    DecodeUTF8(static_cast<unsigned char*>(message.Text), sample.text.c_str(), sample.text.size());
    message.Length = static_cast<int>(UnicodeLength(static_cast<unsigned char*>(message.Text)));
    return message;
}

Result<void> encodeBoth(Report& report, const Sample& sample, int operations) {
    const auto figure = std::string{"encode."} + sample.name;
    const sms::SubmitOptions options{.statusReport = true, .validity = std::chrono::minutes{30}};
    std::array<unsigned char, GSM_MAX_SMS_LENGTH> buffer{};
    TURNBELL_TRY(duel(
        report, figure, operations, [&] { return sms::encode(kNumber, sample.text, options).has_value(); },
        [&, message = messageFor(sample)]() mutable {
            int length = 0;
            return GSM_EncodeSMSFrame(nullptr, &message, buffer.data(), PHONE_SMSSubmit, &length, TRUE) ==
                   ERR_NONE;
        }));
    report.setGoal(figure, kEncodeGoal);
    return {};
}

Result<void> runOnce(Report& report, int operations) {
    const sms::CentreTime time{UtcTime{}, 16};
    for (const auto& sample : samples()) {
        const auto pdus = sms::encodeDeliver(kNumber, sample.text, time);
        TURNBELL_TRY(pdus);
        TURNBELL_TRY(decodeBoth(report, sample.name, pdus->front(), operations));
    }
    const auto parts = sms::encodeDeliver(kNumber, repeated("Turnbell: ticket A042, ", 10), time);
    TURNBELL_TRY(parts);
    TURNBELL_TRY(decodeBoth(report, "part", parts->front(), operations));
    TURNBELL_TRY(
        decodeBoth(report, "report", sms::encodeStatusReport(kNumber, 7, time, time, 0), operations));
    for (const auto& sample : samples()) {
        TURNBELL_TRY(encodeBoth(report, sample, operations));
    }
    return {};
}

}  // namespace

Result<Report> measurePdu(const Settings& settings) {
    Report report{"pdu"};
    report.note(
        "One PDU from octets to values and from a text to digits, and the same by libgammu "
        "(GSM_DecodePDUFrame; GSM_EncodeSMSFrame, whose text need not be read as UTF-8, and which writes no "
        "digits), taking turns; processor time.");
    for (int run = 0; run < settings.runs; ++run) {
        TURNBELL_TRY(runOnce(report, settings.operations > 0 ? settings.operations : kPdus));
    }
    return report;
}

}  // namespace turnbell::bench
