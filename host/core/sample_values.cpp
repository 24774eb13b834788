#include "host/core/sample_values.h"

#include "host/core/civil_time.h"
#include "host/core/ticket_number.h"
#include "host/core/transliteration.h"
#include "host/core/wait_words.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr int kUsualTicket = 16;
constexpr std::size_t kUsualNotice = 60;
constexpr int kUsualFrom = 20;
constexpr int kUsualTo = 30;
constexpr UtcTime kUsualAppointment{std::chrono::sys_days{std::chrono::year{2026} / 11 / 25} +
                                    std::chrono::minutes{390}};
constexpr int kFourDigits = 9999;
constexpr auto kSomeDay = "2026-11-25";
constexpr auto kSomeClock = "23:59";
constexpr auto kOtherLetter = "漢";  // in no 7-bit table

struct UsualName {
    const char* language;
    const char* first;
    const char* last;
    const char* letter;  ///< of the language, that the GSM 7-bit alphabet lacks if it has such
};

constexpr std::array kNames{
    UsualName{"en", "Anna", "Smith", "W"},   UsualName{"de", "Anna", "Schmidt", "W"},
    UsualName{"ka", "ნინო", "ბერიძე", "ჭ"},  UsualName{"ja", "花子", "佐藤", "漢"},
    UsualName{"zh", "小芳", "王", "汉"},     UsualName{"tr", "Ayşe", "Yılmaz", "ş"},
    UsualName{"es", "María", "García", "í"}, UsualName{"pt", "João", "Conceição", "ç"},
    UsualName{"ru", "Анна", "Иванова", "щ"}, UsualName{"uk", "Олена", "Шевченко", "щ"},
};

const UsualName& nameIn(const std::string& language) {
    const auto* const found = std::ranges::find(
        kNames, language, [](const UsualName& name) { return std::string_view{name.language}; });
    return found == kNames.end() ? kNames.front() : *found;
}

std::string repeated(std::string_view sign, std::size_t times) {
    std::string out;
    for (; times > 0; --times) {
        out += sign;
    }
    return out;
}

/// What a text about `sample` may call the services.
std::vector<const Service*> servicesOf(const Catalog& catalog, const SampleOf& sample) {
    std::vector<const Service*> services;
    for (const auto& service : catalog.services) {
        if (sample.service.empty() || service.code == sample.service) {
            services.push_back(&service);
        }
    }
    return services;
}

const std::string& inLanguageOf(const Catalog& catalog, const SampleOf& sample, const LocalizedText& name) {
    return name.in(sample.language,
                   catalog.branch.languages.empty() ? "en" : catalog.branch.languages.front());
}

std::string choicesOf(const Catalog& catalog, const SampleOf& sample) {
    std::string choices;
    int number = 0;
    for (const auto& service : catalog.services) {
        choices += (choices.empty() ? "" : ", ") + std::to_string(++number) + " " +
                   inLanguageOf(catalog, sample, service.name);
    }
    return choices;
}

std::vector<std::string> nameExtremes(const SampleOf& sample) {
    std::vector<std::string> names{std::string{}, repeated(kOtherLetter, kMostNameLetters),
                                   repeated(nameIn(sample.language).letter, kMostNameLetters)};
    if (const auto* rule = Transliteration::ruleOf(sample.language)) {
        names.push_back(repeated(rule->widest, kMostNameLetters));
    }
    return names;
}

std::vector<std::string> ticketExtremes(const Catalog& catalog) {
    std::vector<std::string> tickets{std::to_string(kFourDigits)};
    for (const auto& queue : catalog.queues) {
        tickets.push_back((queue.prefix.empty() ? queue.code : queue.prefix) + std::to_string(kFourDigits));
    }
    return tickets;
}

template <typename Entries>
std::vector<std::string> namesOf(const Catalog& catalog, const SampleOf& sample, const Entries& entries) {
    std::vector<std::string> names{std::string{}};
    for (const auto* entry : entries) {
        names.push_back(inLanguageOf(catalog, sample, entry->name));
    }
    return names;
}

std::vector<const Desk*> desksOf(const Catalog& catalog) {
    std::vector<const Desk*> desks;
    for (const auto& desk : catalog.desks) {
        desks.push_back(&desk);
    }
    return desks;
}

/// The services, or visits as two_way.cpp names them: first name, ticket and day.
std::vector<std::string> choiceExtremes(const Catalog& catalog, const SampleOf& sample) {
    std::vector<std::string> all{choicesOf(catalog, sample)};
    for (const auto& ticket : ticketExtremes(catalog)) {
        for (const auto& name : nameExtremes(sample)) {
            auto choice = "1 " + name;
            choice.append(" ").append(ticket).append(" ").append(kSomeDay).append(", ");
            all.push_back(repeated(choice, kMostChoices));
        }
    }
    return all;
}

std::vector<std::string> dateExtremes(const SampleOf& sample) {
    auto dates = civilDayExamples(sample.language);
    dates.emplace_back();
    dates.push_back(repeated("W", kMostDateCharacters));
    dates.push_back(repeated(nameIn(sample.language).letter, kMostDateCharacters));
    return dates;
}

/// A clock, the opening hours of a day, or a day with a clock behind it.
std::vector<std::string> timeExtremes(const Catalog& catalog, const SampleOf& sample) {
    auto times = dateExtremes(sample);
    for (auto& time : times) {
        time += time.empty() ? kSomeClock : std::string{", "} + kSomeClock;
    }
    times.emplace_back();
    times.push_back(hoursWords({}, sample.language));
    constexpr int kWeek = 7;
    const auto hours = catalog.openingHours();
    for (int day = 0; day < kWeek; ++day) {
        times.push_back(hours.clocks(kUsualAppointment + std::chrono::days{day}));
    }
    return times;
}

/// The catalog's own; while it has none, whatever one may be: some of its signs take the room of two letters.
std::vector<std::string> linkExtremes(const Catalog& catalog) {
    std::vector<std::string> links;
    for (const auto& survey : catalog.surveys) {
        if (!survey.link.empty()) {
            links.push_back(survey.link);
        }
    }
    if (links.empty()) {
        links.push_back(repeated("~", kMostLinkCharacters));
    }
    return links;
}

}  // namespace

std::string typicalValue(const Catalog& catalog, Placeholder placeholder, const SampleOf& sample) {
    const auto& name = nameIn(sample.language);
    const auto services = servicesOf(catalog, sample);
    switch (placeholder) {
    case Placeholder::FirstName: return name.first;
    case Placeholder::LastName: return name.last;
    case Placeholder::Location: return catalog.branch.location;
    case Placeholder::Branch: return catalog.branch.name;
    case Placeholder::Service:
        return services.empty() ? "" : inLanguageOf(catalog, sample, services.front()->name);
    case Placeholder::Desk:
        return catalog.desks.empty() ? "" : inLanguageOf(catalog, sample, catalog.desks.front().name);
    case Placeholder::Ticket:
        return catalog.queues.empty() ? "" : ticketNumber(catalog.queues.front(), kUsualTicket);
    case Placeholder::Ahead: return "12";
    case Placeholder::Wait: return waitWords(kUsualFrom, kUsualTo, sample.language);
    case Placeholder::WaitFrom: return std::to_string(kUsualFrom);
    case Placeholder::WaitTo: return std::to_string(kUsualTo);
    case Placeholder::Link: return "https://example.org/s/7Kd2";
    case Placeholder::Notice: return std::string(kUsualNotice, 'x');
    case Placeholder::Appointment:
        return civilWords(kUsualAppointment, catalog.branch.timeZone, sample.language);
    case Placeholder::Date: return civilDayWords(kUsualAppointment, catalog.branch.timeZone, sample.language);
    case Placeholder::Time: return "14:30";
    case Placeholder::Choices: return choicesOf(catalog, sample);
    }
    return {};
}

std::vector<std::string> extremeValues(const Catalog& catalog, Placeholder placeholder,
                                       const SampleOf& sample) {
    switch (placeholder) {
    case Placeholder::FirstName:
    case Placeholder::LastName: return nameExtremes(sample);
    case Placeholder::Location: return {catalog.branch.location};
    case Placeholder::Branch: return {catalog.branch.name};
    case Placeholder::Service: return namesOf(catalog, sample, servicesOf(catalog, sample));
    case Placeholder::Desk: return namesOf(catalog, sample, desksOf(catalog));
    case Placeholder::Ticket: return ticketExtremes(catalog);
    case Placeholder::Ahead: return {std::to_string(kFourDigits)};
    case Placeholder::Wait:
        return {"", waitWords(kFourDigits, kFourDigits, sample.language),
                waitWords(0, kFourDigits, sample.language)};
    case Placeholder::WaitFrom:
    case Placeholder::WaitTo: return {"", std::to_string(kFourDigits)};
    case Placeholder::Link: return linkExtremes(catalog);
    case Placeholder::Notice: return {repeated("👋", kMostNoticeCharacters)};
    case Placeholder::Appointment:
    case Placeholder::Date: return dateExtremes(sample);
    case Placeholder::Time: return timeExtremes(catalog, sample);
    case Placeholder::Choices: return choiceExtremes(catalog, sample);
    }
    return {};
}

}  // namespace turnbell
