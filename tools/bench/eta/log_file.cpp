#include "tools/bench/eta/log_file.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace turnbell::bench::eta {
namespace {

using nlohmann::json;
using Kind = BranchEvent::Kind;
using std::chrono::milliseconds;

constexpr double kLongestSeconds = 1e12;  // what milliseconds can count

std::optional<milliseconds> timeOf(const json& value) {
    if (!value.is_number() || std::abs(value.get<double>()) > kLongestSeconds) {
        return std::nullopt;
    }
    return milliseconds{std::llround(value.get<double>() * 1000)};
}

bool readTime(const json& value, milliseconds& time) {
    const auto read = timeOf(value);
    time = read.value_or(milliseconds{});
    return read.has_value();
}

bool readName(const json& value, Names& names, int& number) {
    if (!value.is_string() && !value.is_number_integer()) {
        return false;
    }
    number = names.numberOf(value.dump());
    return true;
}

bool readQueues(const json& value, LogNames& names, BranchEvent& event) {
    const auto read = [&](const json& name) {
        return readName(name, names.queues, event.queues.emplace_back());
    };
    return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), read);
}

bool readPriority(const json& value, BranchEvent& event) {
    if (!value.is_number_integer() || std::abs(value.get<double>()) > 1e6) {
        return false;
    }
    event.priority = value.get<int>();
    return true;
}

bool readTicket(const json& value, LogNames& names, BranchEvent& event) {
    int number = 0;
    const bool good = readName(value, names.tickets, number);
    event.ticket = number;
    return good;
}

bool readDue(const json& value, BranchEvent& event) {
    event.due = timeOf(value);
    return event.due.has_value() || value.is_null();
}

json seconds(milliseconds time) {
    const auto count = time.count();
    return count % 1000 == 0 ? json(count / 1000) : json(static_cast<double>(count) / 1000);
}

/// A field of a line: how it is read into an event and written from it.
struct Field {
    const char* name;
    const char* holds;  ///< for the refusal
    bool (*read)(const json& value, LogNames& names, BranchEvent& event);
    json (*write)(const BranchEvent& event, const LogNames& names);
};

const Field kTicket{"ticket", "a text or a whole number", readTicket,
                    [](const BranchEvent& event, const LogNames& names) {
                        return json::parse(names.tickets[static_cast<int>(event.ticket)]);
                    }};
const Field kDesk{
    "desk", "a text or a whole number",
    [](const json& value, LogNames& names, BranchEvent& event) {
        return readName(value, names.desks, event.desk);
    },
    [](const BranchEvent& event, const LogNames& names) { return json::parse(names.desks[event.desk]); }};
const Field kQueue{
    "queue", "a text or a whole number",
    [](const json& value, LogNames& names, BranchEvent& event) {
        return readName(value, names.queues, event.queue);
    },
    [](const BranchEvent& event, const LogNames& names) { return json::parse(names.queues[event.queue]); }};
const Field kQueues{"queues", "a list of at least one queue", readQueues,
                    [](const BranchEvent& event, const LogNames& names) {
                        auto list = json::array();
                        for (const int queue : event.queues) {
                            list.push_back(json::parse(names.queues[queue]));
                        }
                        return list;
                    }};
const Field kPriority{
    "priority", "a whole number",
    [](const json& value, LogNames& /*names*/, BranchEvent& event) { return readPriority(value, event); },
    [](const BranchEvent& event, const LogNames& /*names*/) { return json(event.priority); }};
const Field kDue{
    "due", "a number of seconds",
    [](const json& value, LogNames& /*names*/, BranchEvent& event) { return readDue(value, event); },
    [](const BranchEvent& event, const LogNames& /*names*/) {
        return event.due ? seconds(*event.due) : json{};
    }};
const Field kFrom{
    "from", "a number of seconds",
    [](const json& value, LogNames& /*names*/, BranchEvent& event) { return readTime(value, event.from); },
    [](const BranchEvent& event, const LogNames& /*names*/) { return seconds(event.from); }};
const Field kTo{
    "to", "a number of seconds",
    [](const json& value, LogNames& /*names*/, BranchEvent& event) { return readTime(value, event.to); },
    [](const BranchEvent& event, const LogNames& /*names*/) { return seconds(event.to); }};

/// A line: its word, the fields it must have and those that it may have.
struct Form {
    const char* word;
    Kind kind;
    std::vector<const Field*> required;
    std::vector<const Field*> optional = {};
};

const std::array kForms{
    Form{"roster", Kind::Roster, {&kDesk, &kFrom, &kTo, &kQueues}},
    Form{"desk_open", Kind::DeskOpen, {&kDesk}, {&kQueues}},
    Form{"desk_close", Kind::DeskClose, {&kDesk}},
    Form{"desk_pause", Kind::DeskPause, {&kDesk}},
    Form{"desk_resume", Kind::DeskResume, {&kDesk}},
    Form{"book", Kind::Book, {&kTicket, &kQueue, &kDue}},
    Form{"issue", Kind::Issue, {&kTicket, &kQueue, &kPriority}, {&kDue}},
    Form{"call", Kind::Call, {&kTicket, &kDesk}},
    Form{"no_show", Kind::NoShow, {&kTicket}},
    Form{"finish", Kind::Finish, {&kTicket}},
    Form{"leave", Kind::Leave, {&kTicket}},
};

std::string allWords() {
    std::string words;
    for (const auto& form : kForms) {
        words += (words.empty() ? "" : ", ") + std::string{form.word};
    }
    return words;
}

const Form* formOf(Kind kind) {
    const auto* found =
        std::find_if(kForms.begin(), kForms.end(), [&](const Form& form) { return form.kind == kind; });
    return found == kForms.end() ? nullptr : found;
}

const Form* formOf(const std::string& word) {
    const auto* found =
        std::find_if(kForms.begin(), kForms.end(), [&](const Form& form) { return word == form.word; });
    return found == kForms.end() ? nullptr : found;
}

bool isField(const std::vector<const Field*>& fields, const std::string& name) {
    return std::any_of(fields.begin(), fields.end(), [&](const Field* field) { return name == field->name; });
}

/// What is wrong with a line whose word is known; empty: nothing.
std::string unknownField(const json& object, const Form& form) {
    for (const auto& item : object.items()) {
        const auto& name = item.key();
        if (name != "t" && name != "event" && !isField(form.required, name) &&
            !isField(form.optional, name)) {
            return fmt::format("\"{}\" is no field of {}: leave it out", name, form.word);
        }
    }
    return {};
}

std::string readField(const json& object, const Field& field, LogNames& names, BranchEvent& event) {
    if (!object.contains(field.name)) {
        return fmt::format("\"{}\" is missing: add it", field.name);
    }
    const bool good = field.read(object[field.name], names, event);
    // An appointment is what a `book` line is for: its time cannot be null.
    if (!good || (event.kind == Kind::Book && &field == &kDue && !event.due)) {
        return fmt::format("\"{}\" is not {}", field.name, field.holds);
    }
    return {};
}

std::string readFields(const json& object, const Form& form, LogNames& names, BranchEvent& event) {
    auto wrong = unknownField(object, form);
    for (const auto* field : form.required) {
        wrong = wrong.empty() ? readField(object, *field, names, event) : wrong;
    }
    for (const auto* field : form.optional) {
        if (wrong.empty() && object.contains(field->name)) {
            wrong = readField(object, *field, names, event);
        }
    }
    return wrong;
}

/// Reads `line` into `event`; says what is wrong with it, or nothing.
std::string readLine(std::string_view line, LogNames& names, BranchEvent& event) {
    const auto object = json::parse(line, nullptr, false);
    if (!object.is_object()) {
        return "this is not one JSON object";
    }
    const auto time = object.contains("t") ? timeOf(object["t"]) : std::nullopt;
    if (!time) {
        return "\"t\" must be there, a number of seconds";
    }
    event.at = *time;
    const auto word = object.contains("event") ? object["event"] : json{};
    const auto* form = word.is_string() ? formOf(word.get<std::string>()) : nullptr;
    if (form == nullptr) {
        return fmt::format("\"event\" must be one of {}", allWords());
    }
    event.kind = form->kind;
    return readFields(object, *form, names, event);
}

}  // namespace

int Names::numberOf(const std::string& json) {
    const auto [known, isNew] = numbers_.try_emplace(json, static_cast<int>(names_.size()));
    if (isNew) {
        names_.push_back(json);
    }
    return known->second;
}

tl::unexpected<Error> LogReader::refuse(const std::string& why) const {
    return fail(ErrorCode::Invalid, fmt::format("Line {}: {}.", line_, why));
}

Result<std::optional<BranchEvent>> LogReader::read(std::string_view line) {
    ++line_;
    if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return std::nullopt;
    }
    BranchEvent event;
    if (const auto wrong = readLine(line, names_, event); !wrong.empty()) {
        return refuse(wrong);
    }
    if (event.at < last_) {
        return refuse("\"t\" is earlier than that of the line before: sort the log by t");
    }
    last_ = event.at;
    TURNBELL_TRY(follow(event));
    return event;
}

Result<void> LogReader::follow(const BranchEvent& event) {
    if (event.kind == Kind::Roster) {
        if (event.to < event.from) {
            return refuse(R"(the shift ends before it begins: exchange "from" and "to")");
        }
        rostered_.push_back(event.desk);
    }
    if (event.kind == Kind::DeskOpen && event.queues.empty() &&
        std::find(rostered_.begin(), rostered_.end(), event.desk) == rostered_.end()) {
        return refuse("\"queues\" is missing and the desk has no roster: add one of them");
    }
    return formOf(event.kind)->required.front() == &kTicket ? followTicket(event) : Result<void>{};
}

Result<void> LogReader::followTicket(const BranchEvent& event) {
    const auto known = tickets_.find(event.ticket);
    const bool isKnown = known != tickets_.end();
    const auto& name = names_.tickets[static_cast<int>(event.ticket)];
    if (event.kind == Kind::Book || event.kind == Kind::Issue) {
        if (isKnown && (event.kind == Kind::Book || known->second == Known::Issued)) {
            return refuse(fmt::format("the ticket {} is there already: names never repeat", name));
        }
        tickets_[event.ticket] = event.kind == Kind::Book ? Known::Booked : Known::Issued;
        return {};
    }
    if (!isKnown) {
        return refuse(fmt::format("the ticket {} is not known: issue it first", name));
    }
    return {};
}

std::string asLine(const BranchEvent& event, const LogNames& names) {
    const auto* form = formOf(event.kind);
    if (form == nullptr) {
        return {};
    }
    nlohmann::ordered_json line{{"t", seconds(event.at)}, {"event", form->word}};
    for (const auto* field : form->required) {
        line[field->name] = field->write(event, names);
    }
    for (const auto* field : form->optional) {
        if (const auto value = field->write(event, names); !value.empty()) {
            line[field->name] = value;
        }
    }
    return line.dump();
}

}  // namespace turnbell::bench::eta
