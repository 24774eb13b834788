#include "modem/sms/network_pdu.h"
#include "modem/sms/pdu.h"
#include "tools/bench/benchmark.h"

#include <gammu-message.h>
#include <gammu-unicode.h>

#include <array>

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
    return {{"gsm7_70", "Turnbell: ticket A042, two people ahead of you. Reply LATE or CANCEL."},
            {"gsm7_160", repeated("Turnbell: ticket A042, ", 7).substr(0, 160)},
            {"ucs2_70", repeated("გამარჯობა ", 7)}};
}

/// What decoding wrote may not be thought away by a compiler.
void keep(bool decoded) {
    [[maybe_unused]] static volatile bool kept = false;
    kept = decoded;
}

/// Both codecs at one task, in turns, so that neither has the quieter machine.
template <typename Ours, typename Theirs>
void duel(Report& report, const std::string& name, int operations, Ours ours, Theirs theirs) {
    const auto each = [operations](auto& work) {
        const Stopwatch watch;
        for (int i = 0; i < operations; ++i) {
            keep(work());
        }
        return watch.elapsed() / operations;
    };
    Samples our;
    Samples their;
    for (int turn = 0; turn < kTurns; ++turn) {
        our.add(each(ours));
        their.add(each(theirs));
    }
    report.add(name, "us", our.median());
    report.add(name + ".gammu", "us", their.median());
    report.add(name + ".ratio", "x", our.median() / their.median());
}

void decodeBoth(Report& report, const std::string& name, const Bytes& pdu, int operations) {
    const auto figure = "decode." + name;
    duel(
        report, figure, operations,
        [&] { return sms::decode(pdu, sms::Direction::FromNetwork).has_value(); },
        [&, message = GSM_SMSMessage{}]() mutable {
            return GSM_DecodePDUFrame(nullptr, &message, pdu.data(), pdu.size(), nullptr, TRUE) == ERR_NONE;
        });
    report.setGoal(figure, kDecodeGoal);
}

/// The message as libgammu wants it: the text in its own UTF-16 already, which it is not timed for.
GSM_SMSMessage messageFor(const Sample& sample) {
    GSM_SMSMessage message;
    GSM_SetDefaultSMSData(&message);
    message.Coding = sample.name[0] == 'u' ? SMS_Coding_Unicode_No_Compression : SMS_Coding_Default_No_Compression;
    message.PDU = SMS_Submit;
    EncodeUnicode(static_cast<unsigned char*>(message.Number), kNumber, std::string_view{kNumber}.size());
    DecodeUTF8(static_cast<unsigned char*>(message.Text), sample.text.c_str(), sample.text.size());
    message.Length = static_cast<int>(UnicodeLength(static_cast<unsigned char*>(message.Text)));
    return message;
}

void encodeBoth(Report& report, const Sample& sample, int operations) {
    const auto figure = std::string{"encode."} + sample.name;
    const sms::SubmitOptions options{.statusReport = true, .validity = std::chrono::minutes{30}};
    std::array<unsigned char, GSM_MAX_SMS_LENGTH> buffer{};
    duel(
        report, figure, operations,
        [&] { return sms::encode(kNumber, sample.text, options).has_value(); },
        [&, message = messageFor(sample)]() mutable {
            int length = 0;
            return GSM_EncodeSMSFrame(nullptr, &message, buffer.data(), PHONE_SMSSubmit, &length, TRUE) ==
                   ERR_NONE;
        });
    report.setGoal(figure, kEncodeGoal);
}

}  // namespace

Result<Report> measurePdu(const Settings& settings) {
    Report report{"pdu"};
    report.note(
        "One PDU from octets to values and from a text to digits, and the same by libgammu "
        "(GSM_DecodePDUFrame; GSM_EncodeSMSFrame, whose text need not be read as UTF-8, and which writes no "
        "digits), taking turns.");
    const int operations = settings.operations > 0 ? settings.operations : kPdus;
    const sms::CentreTime time{UtcTime{}, 16};
    for (int run = 0; run < settings.runs; ++run) {
        for (const auto& sample : samples()) {
            const auto pdus = sms::encodeDeliver(kNumber, sample.text, time);
            TURNBELL_TRY(pdus);
            decodeBoth(report, sample.name, pdus->front(), operations);
        }
        const auto part = sms::encodeDeliver(kNumber, repeated("Turnbell: ticket A042, ", 10), time);
        TURNBELL_TRY(part);
        decodeBoth(report, "part", part->front(), operations);
        decodeBoth(report, "report", sms::encodeStatusReport(kNumber, 7, time, time, 0), operations);
        for (const auto& sample : samples()) {
            encodeBoth(report, sample, operations);
        }
    }
    return report;
}

}  // namespace turnbell::bench
