#include "tools/turnbellctl/sms_commands.h"

#include "host/base/hex.h"
#include "modem/sms/coding_scheme.h"
#include "modem/sms/data_content.h"
#include "modem/sms/pdu.h"
#include "tools/turnbellctl/error_report.h"

#include <spdlog/fmt/fmt.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <ostream>

namespace turnbell::ctl {
namespace {

using Json = nlohmann::ordered_json;

/// "2026-11-22T13:30:00+04:00": local time as the service centre wrote it.
std::string isoTime(const sms::CentreTime& time) {
    const std::chrono::minutes ahead{time.quarterHours * 15};
    const auto local = toIso8601(time.utc + ahead);
    const auto minutes = std::abs(ahead.count());
    return fmt::format("{}{}{:02}:{:02}", local.substr(0, local.find('.')), ahead.count() < 0 ? '-' : '+',
                       minutes / 60, minutes % 60);
}

Json describe(const sms::ShiftTables& tables) {
    return {{"locking", toString(tables.locking)}, {"single_shift", toString(tables.singleShift)}};
}

void describe(Json& json, const sms::Data& data) {
    json["data"] = toHex(data.octets);
    json["content"] = contentName(data);
    if (data.ports) {
        json["ports"] = {{"destination", data.ports->destination}, {"source", data.ports->source}};
    }
}

void describe(Json& json, const sms::UserData& userData) {
    json["text"] = userData.text;
    json["alphabet"] = toString(userData.alphabet);
    if (userData.tables != sms::ShiftTables{}) {
        json["language"] = describe(userData.tables);
    }
    if (userData.data) {
        describe(json, *userData.data);
    }
    if (userData.messageClass) {
        json["class"] = *userData.messageClass;
    }
    if (userData.concat) {
        const auto& concat = *userData.concat;
        json["concat"] = {{"ref", concat.reference}, {"total", concat.total}, {"seq", concat.sequence}};
    }
    if (!userData.header.empty()) {
        json["header"] = toHex(userData.header);
    }
}

/// What TP-PID and TP-DCS ask for besides an alphabet and a class; nothing for an ordinary text.
void describeHandling(Json& json, int protocolId, int codingScheme) {
    const auto scheme = sms::readCodingScheme(static_cast<std::uint8_t>(codingScheme));
    if (protocolId != 0) {
        json["pid"] = protocolId;
    }
    if (const auto type = sms::replaceType(protocolId)) {
        json["replaces"] = *type;
    }
    if (sms::isSilent(protocolId)) {
        json["silent"] = true;
    }
    if (scheme.deleteWhenRead) {
        json["delete_when_read"] = true;
    }
    if (const auto& indication = scheme.indication) {
        json["indication"] = {{"kind", toString(indication->kind)},
                              {"waiting", indication->waiting},
                              {"store", indication->store}};
    }
}

Json describe(const sms::Deliver& deliver) {
    Json json{{"type", "deliver"}, {"from", deliver.from}, {"timestamp", isoTime(deliver.timestamp)}};
    if (deliver.fromIsName()) {
        json["from_is_name"] = true;
    }
    if (deliver.fromType > sms::TypeOfNumber::International) {
        json["from_type"] = toString(deliver.fromType);
    }
    describe(json, deliver.userData);
    json["dcs"] = deliver.codingScheme;
    describeHandling(json, deliver.protocolId, deliver.codingScheme);
    return json;
}

Json describe(const sms::Submit& submit) {
    Json json{{"type", "submit"}, {"to", submit.to}};
    describe(json, submit.userData);
    json["dcs"] = submit.codingScheme;
    json["reference"] = submit.reference;
    json["report"] = submit.statusReport;
    json["reject_duplicates"] = submit.rejectDuplicates;
    if (submit.validity) {
        json["validity"] = submit.validity->count();
    }
    if (submit.validUntil) {
        json["valid_until"] = isoTime(*submit.validUntil);
    }
    return json;
}

Json describe(const sms::StatusReport& report) {
    Json json{{"type", "status_report"},
              {"to", report.to},
              {"reference", report.reference},
              {"timestamp", isoTime(report.timestamp)},
              {"discharge", isoTime(report.discharge)},
              {"status", report.status}};
    if (report.ofCommand) {
        json["of_command"] = true;
    }
    if (report.userData) {
        describe(json, *report.userData);
    }
    if (report.codingScheme) {
        json["dcs"] = *report.codingScheme;
    }
    if (report.protocolId) {
        json["pid"] = *report.protocolId;
    }
    return json;
}

/// One "key: value" line each.
void printReadable(const Json& json, std::ostream& out) {
    for (const auto& [key, value] : json.items()) {
        out << key << ": " << (value.is_string() ? value.get<std::string>() : value.dump()) << '\n';
    }
}

Result<sms::Message> read(const SmsDecodeOptions& options) {
    auto digits = options.hex;
    std::erase_if(digits, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const auto bytes = fromHex(digits);
    if (!bytes) {
        return fail(ErrorCode::Invalid,
                    "a PDU is an even number of hexadecimal digits: check what was copied", "hex_invalid");
    }
    return sms::decode(*bytes, options.fromMe ? sms::Direction::FromMobile : sms::Direction::FromNetwork);
}

sms::SubmitOptions submitOptions(const SmsEncodeOptions& options) {
    sms::SubmitOptions result;
    result.statusReport = options.report;
    result.messageClass = options.messageClass;
    if (options.validitySeconds) {
        result.validity = seconds{*options.validitySeconds};
    }
    result.language = sms::sendingLanguage(options.language);
    result.wideReference = options.wideReference;
    return result;
}

void print(const sms::Encoded& encoded, bool json, std::ostream& out) {
    Json parts = Json::array();
    for (const auto& part : encoded.parts) {
        parts.push_back({{"pdu", part.pdu}, {"length", part.length}});
        if (!json) {
            out << "AT+CMGS=" << part.length << '\n' << part.pdu << '\n';
        }
    }
    const bool national = encoded.tables != sms::ShiftTables{};
    if (!json) {
        out << encoded.parts.size() << " SMS, " << toString(encoded.alphabet)
            << (national ? " with national tables" : "") << '\n';
        return;
    }
    Json all{{"alphabet", toString(encoded.alphabet)}, {"parts", parts}};
    if (national) {
        all["language"] = describe(encoded.tables);
    }
    out << all << '\n';
}

}  // namespace

int runSmsEncode(const SmsEncodeOptions& options, bool json, std::ostream& out, std::ostream& err) {
    const auto encoded = sms::encode(options.to, options.text, submitOptions(options));
    if (!encoded) {
        return reportRefusal(encoded.error(), json, out, err);
    }
    print(*encoded, json, out);
    return kDone;
}

int runSmsDecode(const SmsDecodeOptions& options, bool json, std::ostream& out, std::ostream& err) {
    const auto message = read(options);
    if (!message) {
        return reportRefusal(message.error(), json, out, err);
    }
    const auto described = std::visit([](const auto& it) { return describe(it); }, *message);
    if (json) {
        out << described << '\n';
    } else {
        printReadable(described, out);
    }
    return kDone;
}

}  // namespace turnbell::ctl
