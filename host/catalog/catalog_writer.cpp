#include "host/catalog/catalog_file.h"
#include "host/catalog/duration_word.h"

namespace turnbell {
namespace {

/// A TOML basic string: https://toml.io/en/v1.0.0#string
std::string quoted(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr unsigned char kDelete = 0x7F;
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20U || byte == kDelete) {
            out += {'\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 0x0FU]};
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string quoted(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) {
        out += (out.empty() ? "" : ", ") + quoted(text);
    }
    return "[" + out + "]";
}

std::string quoted(const LocalizedText& texts) {
    std::string out;
    for (const auto& [language, text] : texts.byLanguage) {
        out += (out.empty() ? "" : ", ") + language + " = " + quoted(text);
    }
    return "{ " + out + " }";
}

std::string line(std::string_view key, const std::string& value) {
    return std::string{key} + " = " + value + "\n";
}

std::string lineUnlessEmpty(std::string_view key, const std::string& value) {
    return value.empty() ? std::string{} : line(key, quoted(value));
}

std::string written(const Branch& branch) {
    return "[branch]\n" + line("name", quoted(branch.name)) + line("location", quoted(branch.location)) +
           line("country", quoted(branch.country)) + line("text_countries", quoted(branch.textCountries)) +
           line("time_zone", quoted(branch.timeZone)) + line("languages", quoted(branch.languages)) +
           line("thank_you", branch.thankYou ? "true" : "false") +
           line("missed_call_joins", branch.missedCallJoins ? "true" : "false") +
           line("no_show_after", quoted(durationWord(branch.noShowAfter)));
}

std::string written(const Queue& queue) {
    return "\n[[queue]]\n" + line("code", quoted(queue.code)) + lineUnlessEmpty("prefix", queue.prefix) +
           line("first", std::to_string(queue.first)) + line("last", std::to_string(queue.last));
}

std::string written(const Service& service) {
    const auto delay = service.surveyDelay ? durationWord(*service.surveyDelay) : std::string{"off"};
    return "\n[[service]]\n" + line("code", quoted(service.code)) + line("name", quoted(service.name)) +
           line("queue", quoted(service.queue)) + line("survey_delay", quoted(delay)) +
           line("approach_ahead", std::to_string(service.approachAhead)) +
           line("priority", std::to_string(service.priority));
}

std::string written(const Desk& desk) {
    return "\n[[desk]]\n" + line("code", quoted(desk.code)) + line("name", quoted(desk.name)) +
           line("queues", quoted(desk.queues));
}

std::string written(const Staff& staff) {
    return "\n[[staff]]\n" + line("name", quoted(staff.name)) + lineUnlessEmpty("pin", staff.pin) +
           lineUnlessEmpty("pin_hash", staff.pinHash) +
           line("role", quoted(std::string_view{toString(staff.role)}));
}

std::string written(const TemplateText& own) {
    return "\n[[template]]\n" + line("kind", quoted(std::string_view{toString(own.kind)})) +
           line("language", quoted(own.language)) + lineUnlessEmpty("service", own.service) +
           line("text", quoted(own.text));
}

template <typename Entry>
std::string writtenAll(const std::vector<Entry>& entries) {
    std::string out;
    for (const auto& entry : entries) {
        out += written(entry);
    }
    return out;
}

}  // namespace

std::string writeCatalog(const Catalog& catalog) {
    return written(catalog.branch) + writtenAll(catalog.queues) + writtenAll(catalog.services) +
           writtenAll(catalog.desks) + writtenAll(catalog.staff) + writtenAll(catalog.templates);
}

}  // namespace turnbell
