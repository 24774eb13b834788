#pragma once

#include "host/core/text_purpose.h"

#include <string>
#include <vector>

/// The words of texts: which there are, what they cost, and changing those of the branch.
namespace turnbell::wire {

/// What would be sent in one language.
struct TemplateListQuery {
    static constexpr auto kMethod = "template_list";
    std::string language;  ///< empty: the branch's first
    std::string service;   ///< code; empty: what goes for services without words of their own
};

/// SMS count of a template with usual values, and the most that it can be.
struct TemplateRow {
    TextPurpose kind = TextPurpose::Welcome;
    std::string language;
    std::string service;
    bool own = false;  ///< the branch's words, for just this service and language; else what stands in
    std::string text;
    std::string alphabet;  ///< as in TextCost, of usual values
    int typical = 0;
    int worst = 0;
};

/// Answer to template_list.
struct TemplateList {
    std::vector<std::string> languages;  ///< of the branch
    std::vector<TemplateRow> templates;  ///< one for each kind
};

/// What a text costs: with `text` as if the branch had these words.
struct TemplatePreviewQuery {
    static constexpr auto kMethod = "template_preview";
    TextPurpose kind = TextPurpose::Welcome;
    std::string language;  ///< empty: the branch's first
    std::string service;   ///< code; empty: any
    std::string text;      ///< a template; empty: what is in force
};

/// A text with values in place.
struct TextCost {
    std::string text;
    std::string alphabet;  ///< "gsm7", "ucs2"
    std::string tables;    ///< the language whose national tables are used: "turkish"; empty: none
    int sms = 0;
    int used = 0;  ///< septets, or UTF-16 units, of the last SMS
    int left = 0;  ///< until another SMS begins
};

/// What makes a text one in UCS-2, whose SMS take 70 characters instead of 160.
struct ForcingSign {
    std::string sign;
    int column = 0;           ///< in the template, in characters from 1
    std::string placeholder;  ///< whose usual value has it; empty: the template itself
    std::string instead;      ///< what could stand there; empty: nothing that means the same
};

/// Answer to template_preview. An unsound template is refused, with its column.
struct TemplatePreview {
    TextPurpose kind = TextPurpose::Welcome;
    std::string language;
    std::string service;
    bool own = false;
    std::string text;
    std::vector<std::string> required;  ///< placeholders: "desk"
    std::vector<std::string> known;     ///< all that may be in it
    TextCost typical;
    TextCost worst;
    std::vector<ForcingSign> forcing;  ///< each sign once, where it comes first
    int ifNational = 0;  ///< SMS of the typical text if the branch turned national tables on; 0: as now
    int ifLatin = 0;     ///< the same if it transliterated the language
};

/// Gives the branch words of its own, or others. Supervisors and admins.
struct TemplatePut {
    static constexpr auto kMethod = "template_put";
    TextPurpose kind = TextPurpose::Welcome;
    std::string language;  ///< empty: the branch's first
    std::string service;   ///< code; empty: all that have no words of their own
    std::string text;
};

/// Goes back to the words that stand in without these.
struct TemplateRemove {
    static constexpr auto kMethod = "template_remove";
    TextPurpose kind = TextPurpose::Welcome;
    std::string language;
    std::string service;
};

}  // namespace turnbell::wire
