#include "tools/modemsim/event_log.h"

#include "tools/simline/host_line.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>

namespace turnbell::modemsim {
namespace {

using Kind = sim::NetworkEvent::Kind;
using Json = nlohmann::ordered_json;

void describeText(Json& json, const sms::UserData& userData) {
    json["text"] = userData.text;
    json["alphabet"] = sms::toString(userData.alphabet);
    if (userData.data) {
        json["data"] = toHex(userData.data->octets);
    }
    json["part"] = userData.concat ? userData.concat->sequence : 1;
    json["parts"] = userData.concat ? userData.concat->total : 1;
    if (userData.concat) {
        json["concat"] = userData.concat->reference;
    }
}

std::string oneLine(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string toJson(const sim::NetworkEvent& event) {
    const bool outgoing = event.kind == Kind::Accepted || event.kind == Kind::Refused;
    const bool report = !outgoing && event.reference >= 0;
    Json json{{"t", toIso8601(event.at)}, {"event", report ? "report" : sim::toString(event.kind)}};
    json[outgoing || report ? "to" : "from"] = event.number;
    if (!report) {
        describeText(json, event.userData);
    }
    if (event.reference >= 0) {
        json["mr"] = event.reference;
    }
    if (outgoing) {
        json["rd"] = event.rejectDuplicates;
    }
    if (event.kind == Kind::Refused) {
        json["code"] = event.code;
    }
    return oneLine(json);
}

}  // namespace

Result<void> EventLog::writeTo(const std::string& path) {
    file_ = simline::Descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
    if (!file_) {
        return fail(ErrorCode::Io, "The log " + path + " cannot be written: " + std::strerror(errno) + ".");
    }
    return {};
}

void EventLog::add(const sim::NetworkEvent& event) {
    if (file_) {
        auto line = toJson(event);
        simline::flush(file_, line);
    }
    if (event.kind == Kind::Accepted) {
        show("sent", sent_, event);
    } else if (event.kind == Kind::Arrived && event.reference < 0) {
        show("received", arrived_, event);
    }
}

void EventLog::show(const char* word, sms::Reassembler& reassembler, const sim::NetworkEvent& event) {
    if (quiet_) {
        return;
    }
    const auto whole = reassembler.add(
        {.key = ++lastKey_, .from = event.number, .userData = event.userData, .receivedAt = event.at});
    if (whole) {
        simline::say(std::string(word) + " " + event.number + " " + Json(whole->text).dump());
    }
}

std::string toJson(const std::vector<sim::ReceivedText>& texts) {
    Json list = Json::array();
    for (const auto& text : texts) {
        Json json{{"t", toIso8601(text.utc)}, {"to", text.submit.to}};
        describeText(json, text.submit.userData);
        json["mr"] = text.reference;
        json["rd"] = text.submit.rejectDuplicates;
        json["report"] = text.submit.statusReport;
        list.push_back(std::move(json));
    }
    return oneLine(list);
}

}  // namespace turnbell::modemsim
