#include "host/service/text_preview.h"

#include "host/base/utf8.h"
#include "host/core/catalog_findings.h"
#include "host/core/default_texts.h"
#include "host/core/plain_signs.h"
#include "host/core/sample_values.h"
#include "host/core/text_template.h"
#include "host/core/transliteration.h"
#include "host/service/text_cost.h"
#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/text_parts.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace turnbell {
namespace {

std::string unchanged(const std::string& text) {
    return text;
}

/// Latin letters for a language that has rules for them.
InLetters latin(const std::string& language) {
    auto transliteration = Transliteration::of(language);
    if (!transliteration) {
        return unchanged;
    }
    const auto shared = std::make_shared<Transliteration>(*std::move(transliteration));
    return [shared](const std::string& text) { return shared->apply(text); };
}

SendingWay wayOf(const Branch& branch, const std::string& language) {
    const bool inLatin = std::ranges::find(branch.transliterate, language) != branch.transliterate.end();
    return {branch.nationalTables ? sms::sendingLanguage(language) : sms::NationalLanguage::None,
            inLatin ? latin(language) : unchanged};
}

bool isGsm7(const std::u32string& text) {
    std::u16string septets;
    return sms::appendSeptets(text, septets);
}

/// One template for one language and service.
class Preview {
public:
    Preview(const Catalog& catalog, std::string language, std::string service)
        : catalog_{catalog},
          sample_{std::move(language), std::move(service)},
          way_{wayOf(catalog.branch, sample_.language)} {}

    TextFields typical(const TextTemplate& words) const {
        TextFields fields;
        for (const auto placeholder : allPlaceholders()) {
            if (words.placeholders().has(placeholder)) {
                valueOf(fields, placeholder) = typicalValue(catalog_, placeholder, sample_);
            }
        }
        return fields;
    }

    wire::TextCost typicalCost(const TextTemplate& words) const {
        return costOf(words.render(typical(words)), way_);
    }

    wire::TextCost worstCost(const TextTemplate& words) const {
        return worstCostOf(
            words, [this](Placeholder placeholder) { return extremeValues(catalog_, placeholder, sample_); },
            way_);
    }

    std::vector<wire::ForcingSign> forcing(const TextTemplate& words) const {
        std::vector<wire::ForcingSign> found;
        std::set<std::u32string> seen;
        for (const auto& piece : words.pieces()) {
            const auto value =
                piece.placeholder ? typicalValue(catalog_, *piece.placeholder, sample_) : piece.literal;
            const auto text = decodeUtf8Lossy(value);
            std::size_t length = 0;
            for (std::size_t at = 0; at < text.size(); at += length) {
                length = sms::signLength(std::u32string_view{text}.substr(at));
                const auto sign = text.substr(at, length);
                if (isGsm7(decodeUtf8Lossy(way_.inLetters(encodeUtf8(sign)))) || !seen.insert(sign).second) {
                    continue;
                }
                const int column = piece.placeholder ? piece.column : piece.column + static_cast<int>(at);
                found.push_back({encodeUtf8(sign), column,
                                 piece.placeholder ? toString(*piece.placeholder) : "", plainSign(sign)});
            }
        }
        return found;
    }

    /// SMS of the typical text if it were sent in that way; 0: as many as now.
    int ifSent(const TextTemplate& words, const SendingWay& way) const {
        const auto now = typicalCost(words).sms;
        const auto then = costOf(words.render(typical(words)), way).sms;
        return then < now ? then : 0;
    }
    int ifNational(const TextTemplate& words) const {
        return ifSent(words, {sms::sendingLanguage(sample_.language), way_.inLetters});
    }
    int ifLatin(const TextTemplate& words) const {
        return ifSent(words, {way_.tables, latin(sample_.language)});
    }

private:
    const Catalog& catalog_;
    SampleOf sample_;
    SendingWay way_;
};

std::vector<std::string> wordsIn(Placeholders placeholders) {
    std::vector<std::string> words;
    for (const auto placeholder : allPlaceholders()) {
        if (placeholders.has(placeholder)) {
            words.emplace_back(toString(placeholder));
        }
    }
    return words;
}

/// The language that is asked for, or the branch's first.
Result<std::string> languageOf(const Catalog& catalog, const std::string& asked, const std::string& service) {
    if (!service.empty() && catalog.service(service) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + service + "'", "service_unknown");
    }
    return asked.empty() ? catalog.branch.languages.front() : asked;
}

wire::TemplateRow rowOf(const Catalog& catalog, const Preview& preview, const wire::TemplateListQuery& query,
                        TextPurpose purpose) {
    wire::TemplateRow row;
    row.kind = purpose;
    row.language = query.language;
    row.service = query.service;
    row.own = ownTemplate(catalog, purpose, query.service, query.language) != nullptr;
    row.text = templateFor(catalog, purpose, query.service, query.language).text;
    if (const auto words = TextTemplate::parse(row.text)) {
        const auto typical = preview.typicalCost(*words);
        row.alphabet = typical.alphabet;
        row.typical = typical.sms;
        row.worst = preview.worstCost(*words).sms;
    }
    return row;
}

/// What a catalog would refuse as well.
Result<void> checked(const Catalog& catalog, const std::string& language, const std::string& text) {
    CatalogFindings findings{catalog};
    findings.expectLanguage(language, "language");
    findings.expectText(text, "text");
    const auto problems = findings.take();
    return problems.empty() ? Result<void>{}
                            : fail(ErrorCode::Invalid, problems.front().message, "template_text");
}

}  // namespace

Result<wire::TemplatePreview> previewOf(const Catalog& catalog, const wire::TemplatePreviewQuery& query) {
    const auto language = languageOf(catalog, query.language, query.service);
    TURNBELL_TRY(language);
    wire::TemplatePreview result;
    result.kind = query.kind;
    result.language = *language;
    result.service = query.service;
    result.own = ownTemplate(catalog, query.kind, query.service, *language) != nullptr;
    result.text =
        query.text.empty() ? templateFor(catalog, query.kind, query.service, *language).text : query.text;
    TURNBELL_TRY(checked(catalog, *language, result.text));
    const auto words = TextTemplate::parseFor(query.kind, result.text);
    TURNBELL_TRY(words);
    const Preview preview{catalog, *language, query.service};
    result.required = wordsIn(rulesOf(query.kind).required);
    result.known = wordsIn(rulesOf(query.kind).known);
    result.typical = preview.typicalCost(*words);
    result.worst = preview.worstCost(*words);
    result.forcing = preview.forcing(*words);
    result.ifNational = preview.ifNational(*words);
    result.ifLatin = preview.ifLatin(*words);
    return result;
}

Result<wire::TemplateList> templatesOf(const Catalog& catalog, const wire::TemplateListQuery& query) {
    const auto language = languageOf(catalog, query.language, query.service);
    TURNBELL_TRY(language);
    const wire::TemplateListQuery asked{*language, query.service};
    const Preview preview{catalog, asked.language, asked.service};
    wire::TemplateList list;
    list.languages = catalog.branch.languages;
    for (const auto purpose : kTextPurposes) {
        list.templates.push_back(rowOf(catalog, preview, asked, purpose));
    }
    return list;
}

}  // namespace turnbell
