#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace turnbell::ui {

/// One entry of a translation file.
struct SourceText {
    QString context;
    QString source;
    QStringList translations;  ///< more than one for plurals

    bool isTranslated() const { return !translations.contains(QString{}); }
};

/// What ui/i18n/turnbell_LANGUAGE.ts says.
std::vector<SourceText> sourceTexts(const QString& language);

}  // namespace turnbell::ui
