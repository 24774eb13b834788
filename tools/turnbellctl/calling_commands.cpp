#include "host/catalog/duration_word.h"
#include "host/core/ratio_word.h"
#include "tools/turnbellctl/command_line.h"

namespace turnbell::ctl {
namespace {

/// "B=20m": nothing if it is not of this form.
std::optional<WaitCondition> conditionFrom(const std::string& word) {
    const auto sign = word.find('=');
    const auto time = sign == std::string::npos ? std::nullopt : readDuration(word.substr(sign + 1));
    if (!time || sign == 0) {
        return std::nullopt;
    }
    return WaitCondition{word.substr(0, sign), *time};
}

}  // namespace

void CommandLine::addCalling() {
    auto [whyApp, why] =
        addSender<wire::WhyQuery>(app_, "why", "Who is next at a desk, and which rule says so");
    whyApp->add_option("--desk", why.desk, "Code of the desk")->required();
    whyApp->add_option("--ticket", why.ticket, "How many are called before this one, too");

    auto [dryApp, dry] =
        addSender<wire::DryRunQuery>(app_, "dry-run", "Today once more, as if a profile had had these rules");
    auto& rules = dry.rules;
    dryApp->add_option("--profile", dry.profile, "Code of the work profile")->required();
    dryApp
        ->add_option_function<std::string>(
            "--ratio", [&rules](const std::string& word) { rules.ratio = ratio(word); },
            "Normal customers to priority ones: 2:1")
        ->check([](const std::string& word) {
            return ratio(word) ? "" : '\'' + word + "' is no ratio such as 2:1.";
        });
    dryApp
        ->add_option_function<std::string>(
            "--ageing", [&rules](const std::string& word) { rules.ageing = readDuration(word); },
            "Waiting so long counts like one level of priority: 10m")
        ->check([](const std::string& word) {
            return readDuration(word) ? "" : '\'' + word + "' is no time such as 10m.";
        });
    dryApp
        ->add_option_function<std::vector<std::string>>(
            "--condition",
            [&rules](const std::vector<std::string>& words) {
                for (const auto& word : words) {
                    rules.conditions.push_back(*conditionFrom(word));
                }
            },
            "Call this queue once its longest wait exceeds that: B=20m")
        ->check([](const std::string& word) {
            return conditionFrom(word) ? "" : '\'' + word + "' is no condition such as B=20m.";
        });
}

}  // namespace turnbell::ctl
