#include "modem/sim/control.h"
#include "modem/sim/delivery.h"
#include "modem/sim/phrase.h"
#include "modem/sim/registration.h"

#include <algorithm>
#include <array>

namespace turnbell::sim {
namespace {

constexpr int kMostCredit = 1'000'000;

ControlAnswer reportDelay(Device& device, ControlWords& words, BootTime) {
    const auto delay = words.duration();
    if (!delay) {
        return badArguments("seconds are expected");
    }
    device.network.reports().setDelay(*delay);
    return std::string();
}

ControlAnswer switchPhone(Device& device, ControlWords& words, bool on, BootTime now) {
    const std::string number(words.next());
    if (number.empty()) {
        return badArguments("a number is expected");
    }
    device.network.reports().switchPhone(number, on, now);
    return std::string();
}

ControlAnswer phoneOff(Device& device, ControlWords& words, BootTime now) {
    return switchPhone(device, words, false, now);
}

ControlAnswer phoneOn(Device& device, ControlWords& words, BootTime now) {
    return switchPhone(device, words, true, now);
}

ControlAnswer credit(Device& device, ControlWords& words, BootTime) {
    const auto parts = words.number(0, kMostCredit);
    const auto code = words.rest().empty() ? device.network.noCreditCode : words.number(1, 511);
    if (!parts || !code) {
        return badArguments("a number of parts is expected, and perhaps the +CMS code when none is left");
    }
    device.network.credit = *parts;
    device.network.noCreditCode = *code;
    return std::string();
}

ControlAnswer signal(Device& device, ControlWords& words, BootTime) {
    const auto level = words.number(0, 99);
    if (!level || (*level > 31 && *level != 99)) {
        return badArguments("0 to 31 is expected, or 99 for not known");
    }
    device.network.signal = *level;
    return std::string();
}

ControlAnswer registerAs(Device& device, ControlWords& words, BootTime now) {
    constexpr std::array<std::pair<std::string_view, Registration>, 6> kWords{
        {{"home", Registration::Home},
         {"roaming", Registration::Roaming},
         {"none", Registration::Searching},
         {"denied", Registration::Denied},
         {"texts-only", Registration::TextsOnly},
         {"emergency", Registration::EmergencyOnly}}};
    const auto word = words.next();
    for (const auto& [name, registration] : kWords) {
        if (name == word) {
            device.network.registration = registration;
            announceRegistration(device, now);
            deliverWaiting(device, now);
            return std::string();
        }
    }
    return badArguments("home, roaming, none, denied, texts-only or emergency is expected");
}

ControlAnswer technology(Device& device, ControlWords& words, BootTime now) {
    constexpr std::array<std::pair<std::string_view, int>, 3> kWords{{{"gsm", 0}, {"umts", 2}, {"lte", 7}}};
    const auto word = words.next();
    for (const auto& [name, number] : kWords) {
        if (name == word) {
            device.network.technology = number;
            announceRegistration(device, now);
            return std::string();
        }
    }
    return badArguments("gsm, umts or lte is expected");
}

/// `\n` in the words ends a line.
std::string linesOf(std::string_view words) {
    std::string lines{words};
    for (auto at = lines.find("\\n"); at != std::string::npos; at = lines.find("\\n", at)) {
        lines.replace(at, 2, "\n");
    }
    return lines;
}

ControlAnswer ussd(Device& device, ControlWords& words, BootTime) {
    using Conduct = UssdService::Conduct;
    constexpr std::array<std::pair<std::string_view, UssdForm>, 3> kForms{
        {{"plain", UssdForm::Plain}, {"ucs2", UssdForm::Ucs2}, {"packed", UssdForm::Packed}}};
    constexpr std::array<std::pair<std::string_view, Conduct>, 6> kConducts{
        {{"answers", Conduct::Answers},
         {"menu", Conduct::Menu},
         {"silent", Conduct::Silent},
         {"refused", Conduct::Refused},
         {"unsupported", Conduct::Unsupported},
         {"times-out", Conduct::TimesOut}}};
    auto& service = device.network.ussd;
    const auto word = words.next();
    if (word == "says" && !words.rest().empty()) {
        service.words = linesOf(words.rest());
        return std::string();
    }
    if (word == "delay") {
        const auto delay = words.duration();
        service.delay = delay.value_or(service.delay);
        return delay ? ControlAnswer{std::string()} : badArguments("seconds are expected");
    }
    for (const auto& [name, form] : kForms) {
        if (name == word) {
            service.form = form;
            return std::string();
        }
    }
    for (const auto& [name, conduct] : kConducts) {
        if (name == word) {
            service.conduct = conduct;
            return std::string();
        }
    }
    return badArguments(
        "plain, ucs2, packed, answers, menu, silent, refused, unsupported, times-out, delay S or says TEXT "
        "is expected");
}

ControlAnswer serviceCentre(Device& device, ControlWords& words, BootTime) {
    const auto number = words.next();
    if (number.empty()) {
        return badArguments("a number is expected, or none");
    }
    device.serviceCentre = number == "none" ? "" : number;
    return std::string();
}

ControlAnswer duplicates(Device& device, ControlWords& words, BootTime) {
    const auto word = words.next();
    if (word != "refused" && word != "taken") {
        return badArguments("refused or taken is expected");
    }
    device.network.findsDuplicates = word == "refused";
    return std::string();
}

/// "withheld" is a caller who does not show a number.
ControlAnswer call(Device& device, ControlWords& words, BootTime now) {
    constexpr milliseconds kPatience{30'000};
    const auto number = words.next();
    const auto patience = words.rest().empty() ? kPatience : words.duration();
    if (number.empty() || !patience || !device.inService()) {
        return badArguments("a number or `withheld` is expected, perhaps seconds, and a modem in service");
    }
    device.caller.call(std::string(number == "withheld" ? "" : number), now, now + *patience);
    return std::string();
}

ControlAnswer calls(Device& device, ControlWords&, BootTime) {
    return phrase("answered ", device.caller.answered(), " rejected ", device.caller.rejected(), " given-up ",
                  device.caller.givenUp());
}

/// What a commissioning probe must find out.
ControlAnswer lie(Device& device, ControlWords& words, BootTime) {
    struct Named {
        std::string_view word;
        bool Lies::*which;
    };
    constexpr std::array kNamed{
        Named{"counter", &Lies::counter},
        Named{"file-missing", &Lies::fileMissing},
        Named{"file-volatile", &Lies::fileVolatile},
        Named{"own-reference", &Lies::ownReference},
        Named{"mark", &Lies::mark},
        Named{"reports", &Lies::reports},
    };
    const auto word = words.rest();
    const auto found = std::ranges::find(kNamed, word, &Named::word);
    if (found != kNamed.end()) {
        device.lies.*(found->which) = true;
    } else if (word == "file-frozen") {
        device.lies.file = device.card.lastReference();
    } else if (word == "none") {
        device.lies = {};
    } else {
        return badArguments(
            "counter, file-missing, file-frozen, file-volatile, own-reference, mark, reports or "
            "none is expected");
    }
    return std::string();
}

constexpr std::array kEntries{
    ControlEntry{"lie", "WHAT|none", "evidence about sent texts is false: see the README", lie},
    ControlEntry{"call", "NUMBER|withheld [S]", "somebody calls, and gives up after S seconds (30)", call},
    ControlEntry{"calls", "", "how many calls were answered, rejected and given up", calls},
    ControlEntry{"report-delay", "S", "status reports come S seconds after the text (2)", reportDelay},
    ControlEntry{"phone-off", "NUMBER", "this phone gets nothing, and no report is sent for it", phoneOff},
    ControlEntry{"phone-on", "NUMBER", "it gets what waited", phoneOn},
    ControlEntry{"credit", "N [CMS]", "N parts are left; then +CMS ERROR: CMS (38)", credit},
    ControlEntry{"signal", "N", "as AT+CSQ says it: 0 to 31, 99 not known", signal},
    ControlEntry{"register", "home|roaming|none|denied|texts-only|emergency",
                 "how the network sees the modem", registerAs},
    ControlEntry{"technology", "gsm|umts|lte", "what AT+CREG? and AT+COPS? say the network is", technology},
    ControlEntry{"ussd",
                 "plain|ucs2|packed|answers|menu|silent|refused|unsupported|times-out|delay S|says TEXT",
                 "how the credit is said: see the README", ussd},
    ControlEntry{"service-centre", "NUMBER|none", "what AT+CSCA? says", serviceCentre},
    ControlEntry{"duplicates", "refused|taken",
                 "what TP-RD with the last reference brings: +CMS ERROR: 197, or a second text", duplicates},
};

}  // namespace

std::span<const ControlEntry> controlOfNetwork() {
    return kEntries;
}

}  // namespace turnbell::sim
