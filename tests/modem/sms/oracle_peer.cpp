#include "modem/sms/pdu.h"
#include "modem/sms/reassembler.h"
#include "modem/sms/wap_push.h"
#include "tools/turnbellctl/sms_commands.h"

#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

// The codec for a test in another language: one JSON request a line on stdin, one JSON answer a line on
// stdout.
namespace turnbell {
namespace {

using Json = nlohmann::json;

template <typename T>
std::optional<T> optionalOf(const Json& json) {
    return json.is_null() ? std::nullopt : std::optional{json.get<T>()};
}

Json encode(const Json& request) {
    sms::SubmitOptions options;
    options.statusReport = request.at("report");
    options.messageClass = optionalOf<int>(request.at("class"));
    if (const auto validity = optionalOf<int>(request.at("validity"))) {
        options.validity = seconds{*validity};
    }
    options.reference = request.at("reference");
    options.rejectDuplicates = request.at("reject_duplicates");
    options.concatReference = request.at("concat");
    options.wideReference = request.at("wide");
    options.language = sms::sendingLanguage(request.at("language").get<std::string>());
    const auto encoded =
        sms::encode(request.at("to").get<std::string>(), request.at("text").get<std::string>(), options);
    if (!encoded) {
        throw std::runtime_error{encoded.error().message};
    }
    Json answer{{"alphabet", toString(encoded->alphabet)}, {"parts", Json::array()}};
    for (const auto& part : encoded->parts) {
        answer["parts"].push_back({{"pdu", part.pdu}, {"length", part.length}, {"text", part.text}});
    }
    return answer;
}

Json join(const Json& pdus) {
    sms::Reassembler reassembler;
    std::optional<sms::Reassembler::Whole> whole;
    for (const auto& digits : pdus) {
        const auto pdu = fromHex(digits.get<std::string>()).value();
        const auto message = sms::decode(pdu, sms::Direction::FromNetwork);
        if (!message) {
            throw std::runtime_error{message.error().message};
        }
        const auto& deliver = std::get<sms::Deliver>(*message);
        whole = reassembler.add({0, deliver.from, deliver.userData, deliver.timestamp.utc});
    }
    Json answer = Json::object();
    if (whole && whole->data) {
        answer["data"] = toHex(whole->data->octets);
    } else if (whole) {
        answer["text"] = whole->text;
    }
    return answer;
}

Json push(const Json& digits) {
    const auto data = fromHex(digits.get<std::string>()).value();
    return {{"type", sms::readWapPush(data).value().contentType}};
}

void answer(const Json& request) {
    if (request.contains("encode")) {
        std::cout << encode(request["encode"]) << '\n';
    } else if (request.contains("push")) {
        std::cout << push(request["push"]) << '\n';
    } else if (request.contains("join")) {
        std::cout << join(request["join"]) << '\n';
    } else {
        ctl::runSmsDecode({.hex = request.at("decode"), .fromMe = request.value("from_me", false)}, true,
                          std::cout, std::cerr);
    }
}

}  // namespace
}  // namespace turnbell

int main() {
    std::string line;
    while (std::getline(std::cin, line)) {
        turnbell::answer(nlohmann::json::parse(line));
    }
}
