#include "modem/sim/control.h"

#include "modem/sim/phrase.h"

namespace turnbell::sim {
namespace {

std::array<std::span<const ControlEntry>, 5> tables() {
    return {controlOfMessages(), controlOfNetwork(), controlOfDevice(), controlOfFaults(), controlOfQuirks()};
}

/// "fault slow" has two words, "text" has one: the longer name is looked for first.
const ControlEntry* find(std::string_view first, std::string_view second) {
    const auto both = phrase(first, ' ', second);
    for (const auto table : tables()) {
        for (const auto& entry : table) {
            if (entry.name == first || entry.name == both) {
                return &entry;
            }
        }
    }
    return nullptr;
}

}  // namespace

ControlAnswer control(Device& device, std::string_view line, BootTime now) {
    ControlWords words(line);
    const auto first = words.next();
    ControlWords afterTwo = words;
    const auto* entry = find(first, afterTwo.next());
    if (entry == nullptr) {
        return fail(ErrorCode::Invalid, phrase("There is no control line '", first, "': see help."));
    }
    auto& arguments = entry->name == first ? words : afterTwo;
    return entry->handler(device, arguments, now);
}

std::string controlHelp() {
    std::string text;
    for (const auto table : tables()) {
        for (const auto& entry : table) {
            auto usage = phrase(entry.name, entry.arguments.empty() ? "" : " ", entry.arguments);
            usage.resize(std::max<std::size_t>(usage.size(), 32), ' ');
            text += phrase(usage, ' ', entry.meaning, '\n');
        }
    }
    return text;
}

tl::unexpected<Error> badArguments(std::string_view expected) {
    return fail(ErrorCode::Invalid, phrase("The arguments make no sense: ", expected, '.'));
}

}  // namespace turnbell::sim
