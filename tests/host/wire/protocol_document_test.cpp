#include "host/wire/codec.h"
#include "tests/host/wire/sample.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace turnbell::wire {
namespace {

using nlohmann::json;

/// The ```json blocks of PROTOCOL.md.
std::vector<json> examplesInDocument() {
    std::vector<json> examples;
    std::ifstream file{TURNBELL_PROTOCOL_FILE};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const std::string open = "```json\n";
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
        at += open.size();
        examples.push_back(json::parse(text.substr(at, text.find("```", at) - at)));
    }
    return examples;
}

std::string again(const json& example, const std::map<std::int64_t, std::string>& methods) {
    const auto line = example.dump();
    if (example.contains("method") && example["method"] != "snapshot") {
        const auto request = decodeRequest(line);
        return request ? encodeRequest(request->id, request->command, request->requestId)
                       : request.error().error.message;
    }
    const auto message = decodeServerMessage(line);
    if (!message) {
        return message.error().message;
    }
    if (const auto* snapshot = std::get_if<Snapshot>(&*message)) {
        return encodeSnapshot(*snapshot);
    }
    const auto& answer = std::get<Answer>(*message);
    if (!answer.result) {
        const auto id = example["id"].is_null() ? std::nullopt : std::optional{answer.id};
        return encodeError(id, answer.result.error());
    }
    const auto reply = decodeReply(methods.at(answer.id), *answer.result);
    return reply ? encodeResult(answer.id, encodeReply(*reply)) : reply.error().message;
}

TEST(ProtocolDocument, ShowsMessagesAsTheyAre) {
    std::map<std::int64_t, std::string> methods;
    for (const auto& example : examplesInDocument()) {
        if (example.contains("id") && example.contains("method")) {
            methods[example["id"].get<std::int64_t>()] = example["method"].get<std::string>();
        }

        const auto line = again(example, methods);

        EXPECT_EQ(json::parse(line, nullptr, false), example) << line;
    }
}

template <typename... Kinds>
std::set<std::string> namesOf(std::type_identity<std::variant<Kinds...>> /*commands*/) {
    return {Kinds::kMethod...};
}

TEST(ProtocolDocument, ShowsEveryMethodWithItsAnswerAndEveryTopic) {
    std::set<std::string> methods;
    std::set<std::string> topics;
    std::set<std::int64_t> asked;
    std::set<std::int64_t> answered;
    for (const auto& example : examplesInDocument()) {
        if (example.value("method", "") == "snapshot") {
            topics.insert(example["params"]["topic"].get<std::string>());
        } else if (example.contains("method")) {
            methods.insert(example["method"].get<std::string>());
            asked.insert(example["id"].get<std::int64_t>());
        } else if (example.contains("result")) {
            answered.insert(example["id"].get<std::int64_t>());
        }
    }

    EXPECT_EQ(methods, namesOf(std::type_identity<Command>{}));
    EXPECT_EQ(asked, answered);
    EXPECT_EQ(topics.size(), kValues<Topic>.size());
}

}  // namespace
}  // namespace turnbell::wire
