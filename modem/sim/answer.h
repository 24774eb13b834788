#pragma once

#include "host/base/clock.h"

#include <string>
#include <vector>

namespace turnbell::sim {

/// How a command ends: information lines, then a final result.
struct Answer {
    enum class Final {
        Ok,
        Error,
        Cme,      ///< +CME ERROR with `code` (3GPP TS 27.007 9.2)
        Cms,      ///< +CMS ERROR with `code` (3GPP TS 27.005 3.2.5)
        Prompt,   ///< ">": a PDU is wanted
        Nothing,  ///< silence, behind the lines if there are any
    };

    Final final = Final::Ok;
    int code = 0;
    std::vector<std::string> lines = {};
    std::string words = {};  ///< of Final::Error, where the maker has others than ERROR
    milliseconds wait{0};    ///< it is spoken this much later; until then the modem is busy

    /// True for every kind of no.
    bool refuses() const { return final == Final::Error || final == Final::Cme || final == Final::Cms; }

    static Answer ok() { return {}; }
    static Answer line(std::string text) { return {.lines = {std::move(text)}}; }
    static Answer error() { return {.final = Final::Error}; }
    static Answer cme(int code) { return {.final = Final::Cme, .code = code}; }
    static Answer cms(int code) { return {.final = Final::Cms, .code = code}; }
};

namespace cme {
constexpr int kNotAllowed = 3;
constexpr int kSimMissing = 10;
constexpr int kPinWanted = 11;
constexpr int kPukWanted = 12;
constexpr int kWrongPin = 16;
constexpr int kNoNetwork = 30;
constexpr int kBadParameter = 50;
}  // namespace cme

namespace cms {
constexpr int kCongestion = 38;
constexpr int kDuplicate = 197;
constexpr int kNotSupported = 303;
constexpr int kBadPdu = 304;
constexpr int kSimMissing = 310;
constexpr int kPinWanted = 311;
constexpr int kPukWanted = 316;
constexpr int kBadIndex = 321;
constexpr int kMemoryFull = 322;
constexpr int kNoNetwork = 331;
constexpr int kNothingToAcknowledge = 340;
}  // namespace cms

/// The bytes of information lines, framed as V.250 5.7.1 says; nothing for none.
std::string renderLines(const std::vector<std::string>& lines);

/// The bytes of a final result. `errorForm` is what AT+CMEE set: 0 hides CME codes behind ERROR, 1 prints
/// numbers, 2 prints words where it knows them.
std::string renderFinal(const Answer& answer, int errorForm);

}  // namespace turnbell::sim
