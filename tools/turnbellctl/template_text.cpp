#include "tools/turnbellctl/template_text.h"

#include "tools/turnbellctl/table.h"

#include <spdlog/fmt/fmt.h>

namespace turnbell::ctl {
namespace {

std::string inBraces(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "{" : " {") + name + "}";
    }
    return text;
}

std::string costText(const char* name, const wire::TextCost& cost) {
    return fmt::format("{}: {} SMS, {}{}, {} used and {} left in the last one\n  {}\n", name, cost.sms,
                       cost.alphabet, cost.tables.empty() ? "" : " with the tables of " + cost.tables,
                       cost.used, cost.left, cost.text);
}

std::string signText(const wire::ForcingSign& sign) {
    const auto where = sign.placeholder.empty()
                           ? fmt::format("column {}", sign.column)
                           : fmt::format("column {}, in {{{}}}", sign.column, sign.placeholder);
    return fmt::format("  '{}' at {}: {}\n", sign.sign, where,
                       sign.instead.empty() ? "nothing means the same" : "write '" + sign.instead + "'");
}

std::string savingText(int sms, const char* key) {
    return sms == 0 ? std::string{} : fmt::format("with {} in [branch]: {} SMS\n", key, sms);
}

}  // namespace

std::string templateText(const wire::TemplateList& list) {
    Table table{{"KIND", "WORDS", "ALPHABET", "SMS", "AT WORST", "TEXT"}};
    for (const auto& row : list.templates) {
        table.add({toString(row.kind), row.own ? "own" : "", row.alphabet, std::to_string(row.typical),
                   std::to_string(row.worst), row.text});
    }
    return table.text();
}

std::string templateText(const wire::TemplatePreview& preview) {
    auto text =
        fmt::format("{} in {}{}: {}\n  {}\n", toString(preview.kind), preview.language,
                    preview.service.empty() ? "" : " for " + preview.service,
                    preview.own ? "the branch's own words" : "not the branch's own words", preview.text);
    text += fmt::format("  may have {}{}\n", inBraces(preview.known),
                        preview.required.empty() ? "" : "; must have " + inBraces(preview.required));
    text += costText("typical", preview.typical) + costText("at worst", preview.worst);
    text += preview.forcing.empty() ? "" : "not in the GSM 7-bit alphabet:\n";
    for (const auto& sign : preview.forcing) {
        text += signText(sign);
    }
    return text + savingText(preview.ifNational, "national_tables = true") +
           savingText(preview.ifLatin, ("transliterate = [\"" + preview.language + "\"]").c_str());
}

}  // namespace turnbell::ctl
