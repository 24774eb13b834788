#include "tests/ui/source_texts.h"

#include <QFile>
#include <QXmlStreamReader>

namespace turnbell::ui {
namespace {

/// The words of a "translation" element: its own, or those of its plural forms.
QStringList translations(QXmlStreamReader& xml) {
    QStringList forms;
    QString words;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") &&
           !xml.atEnd()) {
        if (xml.isCharacters()) {
            words += xml.text();
        } else if (xml.isStartElement()) {
            forms << xml.readElementText();
        }
    }
    return forms.isEmpty() ? QStringList{words} : forms;
}

}  // namespace

std::vector<SourceText> sourceTexts(const QString& language) {
    QFile file{QStringLiteral(TURNBELL_TEXTS "/turnbell_%1.ts").arg(language)};
    std::vector<SourceText> texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QString context;
    QXmlStreamReader xml{&file};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            texts.push_back({.context = context, .source = xml.readElementText(), .translations = {}});
        } else if (xml.name() == u"translation") {
            texts.back().translations = translations(xml);
        }
    }
    return texts;
}

}  // namespace turnbell::ui
