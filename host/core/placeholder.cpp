#include "host/core/placeholder.h"

#include <algorithm>

namespace turnbell {
namespace {

struct Entry {
    Placeholder placeholder;
    const char* word;
    std::string TextFields::*field;
};

constexpr std::array<Entry, kPlaceholderCount> kEntries{{
    {Placeholder::FirstName, "first_name", &TextFields::firstName},
    {Placeholder::LastName, "last_name", &TextFields::lastName},
    {Placeholder::Location, "location", &TextFields::location},
    {Placeholder::Service, "service", &TextFields::service},
    {Placeholder::Desk, "desk", &TextFields::desk},
    {Placeholder::Ticket, "ticket", &TextFields::ticket},
    {Placeholder::Ahead, "ahead", &TextFields::ahead},
    {Placeholder::Wait, "wait", &TextFields::wait},
    {Placeholder::WaitFrom, "wait_from", &TextFields::waitFrom},
    {Placeholder::WaitTo, "wait_to", &TextFields::waitTo},
    {Placeholder::Link, "link", &TextFields::link},
    {Placeholder::Branch, "branch", &TextFields::branch},
    {Placeholder::Notice, "notice", &TextFields::notice},
    {Placeholder::Appointment, "appointment", &TextFields::appointment},
    {Placeholder::Time, "time", &TextFields::time},
    {Placeholder::Date, "date", &TextFields::date},
    {Placeholder::Choices, "choices", &TextFields::choices},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        if (kEntries[i].placeholder != static_cast<Placeholder>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "entryOf() looks up by place");

const Entry& entryOf(Placeholder placeholder) {
    return kEntries.at(static_cast<std::size_t>(placeholder));
}

}  // namespace

const char* toString(Placeholder placeholder) {
    return entryOf(placeholder).word;
}

std::optional<Placeholder> placeholder(std::string_view word) {
    const auto* const found =
        std::ranges::find(kEntries, word, [](const Entry& entry) { return std::string_view{entry.word}; });
    return found == kEntries.end() ? std::nullopt : std::optional{found->placeholder};
}

const std::string& valueOf(const TextFields& fields, Placeholder placeholder) {
    return fields.*entryOf(placeholder).field;
}

std::string& valueOf(TextFields& fields, Placeholder placeholder) {
    return fields.*entryOf(placeholder).field;
}

std::string wordsOf(Placeholders placeholders) {
    std::string words;
    for (const auto& entry : kEntries) {
        if (placeholders.has(entry.placeholder)) {
            words.append(words.empty() ? "{" : " {").append(entry.word).append("}");
        }
    }
    return words;
}

}  // namespace turnbell
