#include "ui/desk/template_facts.h"

#include "ui/words/text_kind_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace turnbell::ui {
namespace {

QString say(const char* english) {
    return QCoreApplication::translate("TemplateFacts", english);
}

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

QString nameOf(const std::string& code) {
    const auto known = placeholder(code);
    return known ? words::placeholderName(*known) : QString::fromStdString(code);
}

PlaceholderRow placeholderRow(const std::string& code, bool required, const QString& draft) {
    PlaceholderRow row;
    row.code = QString::fromStdString(code);
    row.name = nameOf(code);
    row.insertion = u'{' + row.code + u'}';
    row.used = draft.contains(row.insertion);
    row.missing = required && !row.used;
    if (row.missing) {
        row.condition = say(QT_TRANSLATE_NOOP("TemplateFacts", "missing: put it in"));
    } else if (row.used) {
        row.condition = required ? say(QT_TRANSLATE_NOOP("TemplateFacts", "✓ required"))
                                 : say(QT_TRANSLATE_NOOP("TemplateFacts", "✓ in the text"));
    }
    return row;
}

/// Spaces cannot be seen.
QString signWords(const QString& sign) {
    return sign.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("TemplateFacts", "a special space"))
                                    : u'“' + sign + u'”';
}

QString replacementWords(const QString& instead) {
    return instead.trimmed().isEmpty()
               ? say(QT_TRANSLATE_NOOP("TemplateFacts", "Replace by a plain space"))
               : say(QT_TRANSLATE_NOOP("TemplateFacts", "Replace by “%1”")).arg(instead.trimmed());
}

bool isReplaceable(const wire::ForcingSign& sign) {
    return sign.placeholder.empty() && !sign.instead.empty();
}

}  // namespace

std::vector<TextKindRow> textKindRows(const wire::TemplateList& list) {
    std::vector<TextKindRow> rows;
    for (const auto& row : list.templates) {
        rows.push_back({.code = toString(row.kind),
                        .name = words::textKind(row.kind),
                        .group = words::textGroup(row.kind),
                        .cost = QStringLiteral("%1 / %2").arg(row.typical).arg(row.worst),
                        .own = row.own});
    }
    return rows;
}

std::vector<PlaceholderRow> placeholderRows(const wire::TemplatePreview& preview, const QString& draft) {
    std::vector<PlaceholderRow> rows;
    for (const auto& code : preview.required) {
        rows.push_back(placeholderRow(code, true, draft));
    }
    for (const auto& code : preview.known) {
        if (!has(preview.required, code)) {
            rows.push_back(placeholderRow(code, false, draft));
        }
    }
    return rows;
}

std::vector<ForcingRow> forcingRows(const wire::TemplatePreview& preview) {
    std::vector<ForcingRow> rows;
    for (const auto& forcing : preview.forcing) {
        if (isReplaceable(forcing)) {
            const auto sign = QString::fromStdString(forcing.sign);
            rows.push_back({.sign = sign,
                            .words = signWords(sign),
                            .replacement = replacementWords(QString::fromStdString(forcing.instead))});
        }
    }
    return rows;
}

QStringList otherForcing(const wire::TemplatePreview& preview) {
    std::map<std::string, QStringList> signs;  // by placeholder
    for (const auto& forcing : preview.forcing) {
        if (!isReplaceable(forcing)) {
            signs[forcing.placeholder] << QString::fromStdString(forcing.sign);
        }
    }
    QStringList sentences;
    for (const auto& [code, each] : signs) {
        const auto listed = each.join(u' ');
        sentences << (code.empty()
                          ? say(QT_TRANSLATE_NOOP("TemplateFacts", "Nothing plain means the same as: %1"))
                                .arg(listed)
                          : say(QT_TRANSLATE_NOOP("TemplateFacts", "In the value of “%1”: %2"))
                                .arg(nameOf(code), listed));
    }
    return sentences;
}

QString costWords(const wire::TextCost& cost) {
    return QCoreApplication::translate("TemplateFacts", "%1 SMS, %n characters left", nullptr, cost.left)
        .arg(cost.sms);
}

QString worstWords(const wire::TextCost& worst) {
    return say(QT_TRANSLATE_NOOP("TemplateFacts", "At most %1 SMS, with the longest names in any script."))
        .arg(worst.sms);
}

QString alphabetWords(const wire::TextCost& cost) {
    if (cost.alphabet == "ucs2") {
        return say(QT_TRANSLATE_NOOP("TemplateFacts",
                                     "Other scripts or emoji: 70 a SMS, 67 each where there are several."));
    }
    if (!cost.tables.empty()) {
        return say(QT_TRANSLATE_NOOP(
            "TemplateFacts",
            "Plain letters and the language's own: 155 a SMS, 149 each where there are several."));
    }
    return say(
        QT_TRANSLATE_NOOP("TemplateFacts", "Plain letters: 160 a SMS, 153 each where there are several."));
}

QStringList savingWords(const wire::TemplatePreview& preview) {
    QStringList sentences;
    if (preview.ifNational > 0) {
        sentences << say(QT_TRANSLATE_NOOP(
                             "TemplateFacts",
                             "With the letter tables of the language (a setting of the branch): %1 SMS."))
                         .arg(preview.ifNational);
    }
    if (preview.ifLatin > 0) {
        sentences << say(QT_TRANSLATE_NOOP("TemplateFacts",
                                           "Written in Latin letters (a setting of the branch): %1 SMS."))
                         .arg(preview.ifLatin);
    }
    return sentences;
}

int unitAt(const QString& text, int column) {
    qsizetype unit = 0;
    for (int passed = 1; passed < column && unit < text.size(); ++passed) {
        unit += text.at(unit).isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    }
    return static_cast<int>(unit);
}

}  // namespace turnbell::ui
