#pragma once

#include "host/daemon/modem_port.h"
#include "modem/sms/pdu.h"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace turnbell {

/// An outbox and an inbox that remember.
class RecordingBoxes final : public ModemPort::Mediator {
public:
    void add(std::int64_t part, const std::string& text) {
        const auto pdu = sms::encode("+995555123456", text, {})->parts.front();
        waiting.push_back({PartId{part}, pdu.pdu, pdu.length});
    }

    std::optional<OutboxJob> nextSubmission(const ModemIdentity& /*modem*/) override {
        ++looks;
        if (waiting.empty()) {
            return std::nullopt;
        }
        auto job = waiting.front();
        if (oneEach) {
            waiting.pop_front();
        }
        return job;
    }

    bool arm(PartId part, const Arming& arming) override {
        armed.push_back(part.value);
        armedImei = arming.modem.imei;
        return mayArm;
    }

    void settled(PartId part, const SubmissionEnd& end) override {
        ends.push_back(end.kind);
        if (end.kind != SubmissionEnd::Kind::NotSent) {
            std::erase_if(waiting, [part](const auto& job) { return job.part == part; });
        }
    }

    std::optional<CreditQuestion> nextCreditQuestion(const ModemIdentity& /*modem*/) override {
        return std::exchange(creditQuestion, std::nullopt);
    }
    void creditAnswered(const ModemIdentity& /*modem*/, const CreditAnswer& answer) override {
        creditAnswers.push_back(answer);
    }
    ModemTask modemTask(const ModemIdentity& /*modem*/) override {
        return std::exchange(task, ModemTask::None);
    }
    void answeredLate(PartId /*part*/, int reference) override { late = reference; }
    ReadingTaken referenceRead(const ModemIdentity& modem, const ReferenceReading& reading) override {
        readFor = modem;
        readings.push_back(reading);
        return {.committed = true};
    }
    bool keep(std::span<const std::uint8_t> pdu, const ModemIdentity& /*modem*/) override {
        kept.push_back(toHex(pdu));
        return true;
    }

    void missedCall(const std::string& number) override { missed.push_back(number); }
    SimPinVerdict mayTypePin(const ModemIdentity& /*modem*/, std::optional<int> /*triesLeft*/,
                             const std::string& /*pin*/) override {
        return SimPinVerdict::Type;
    }
    void pinAccepted(const ModemIdentity& /*modem*/) override {}
    void networkTime(UtcTime /*utc*/) override {}
    void statusChanged() override { ++changes; }
    void turnEnded() override { ++turns; }

    std::deque<OutboxJob> waiting;
    std::vector<std::int64_t> armed;
    std::vector<SubmissionEnd::Kind> ends;
    std::vector<std::string> kept;
    std::optional<CreditQuestion> creditQuestion;
    std::vector<CreditAnswer> creditAnswers;
    std::vector<std::string> missed;
    std::string armedImei;
    ModemIdentity readFor;
    std::vector<ReferenceReading> readings;
    int late = -1;
    ModemTask task = ModemTask::None;
    bool mayArm = true;
    bool oneEach = false;  ///< no part is given out twice
    int looks = 0;
    int changes = 0;
    int turns = 0;
};

}  // namespace turnbell
