#include "modem/at/reference_reader.h"

#include "modem/at/at_replies.h"

namespace turnbell::at {
namespace {

constexpr int kMark = 77;  // no modem's default: those are 0, 30, 50, 60 and 120
constexpr milliseconds kAgain{1'000};

// READ BINARY of EF_SMSS (6F43), its first two bytes: 3GPP TS 27.007 8.18, 31.102 4.2.28.
const char* const kReadFile = "AT+CRSM=176,28483,0,0,2";

}  // namespace

void ReferenceReader::begin(Reason reason) {
    stage_ = Stage::Mark;
    afterSetUp_ = reason == Reason::SetUp;
    withoutFile_ = false;
    wakeAt_.reset();
}

void ReferenceReader::lostTrack() {
    if (!withoutFile_ && stage_ == Stage::Idle) {
        stage_ = Stage::Mark;
        afterSetUp_ = false;
        wakeAt_.reset();
    }
}

bool ReferenceReader::due() const {
    return wakeAt_ ? session_.now >= *wakeAt_ : stage_ != Stage::Idle;
}

std::optional<BootTime> ReferenceReader::nextDeadline() const {
    return wakeAt_;
}

void ReferenceReader::work() {
    wakeAt_.reset();
    switch (stage_) {
    case Stage::Idle: lostTrack(); [[fallthrough]];
    case Stage::Mark:
        session_.run({.text = "ATS7?", .answer = Command::Answer::Text},
                     [this](const Reply& reply) { takeMark(reply); });
        return;
    case Stage::File:
        session_.run({.text = kReadFile, .prefix = "+CRSM:"},
                     [this](const Reply& reply) { takeFile(reply); });
        return;
    case Stage::SetMark:
        stage_ = Stage::Idle;
        session_.run({.text = "ATS7=" + std::to_string(kMark)}, [](const Reply& /*reply*/) {});
        return;
    }
}

void ReferenceReader::takeMark(const Reply& reply) {
    marked_ = reply.ok() && number(trimmed(reply.line())) == kMark;
    stage_ = Stage::File;
}

void ReferenceReader::takeFile(const Reply& reply) {
    lastReference_ = reply.ok() ? lastUsedReference(reply.line()) : std::nullopt;
    withoutFile_ = reply.result && !lastReference_;
    tell();
}

void ReferenceReader::tell() {
    const auto taken = session_.mediator.referenceRead(
        {.lastReference = lastReference_, .keptPower = marked_, .afterSetUp = afterSetUp_});
    if (!taken.committed) {
        stage_ = Stage::Mark;
        wakeAt_ = session_.now + kAgain;
        return;
    }
    if (taken.counts) {
        session_.lastReference = lastReference_;
    }
    wakeAt_ = taken.again;
    stage_ = afterSetUp_ && !marked_ ? Stage::SetMark : Stage::Idle;
    afterSetUp_ = false;
    if (stage_ == Stage::SetMark) {
        wakeAt_.reset();  // another reading would be no proof without it
    }
}

}  // namespace turnbell::at
