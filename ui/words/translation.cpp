#include "ui/words/translation.h"

#include <QCoreApplication>

namespace turnbell::ui {

Translation::Translation() {
    use("en");
}

Translation::~Translation() {
    QCoreApplication::removeTranslator(&translator(language_));
}

void Translation::use(const std::string& language) {
    if (language == language_) {
        return;
    }
    if (!language_.empty()) {
        QCoreApplication::removeTranslator(&translator(language_));
    }
    language_ = language;
    QCoreApplication::installTranslator(&translator(language_));
    emit changed();
}

QString Translation::in(const std::string& language, const char* context, const char* source) {
    const auto text = translator(language).translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QTranslator& Translation::translator(const std::string& language) {
    const auto [place, isNew] = translators_.try_emplace(language);
    if (isNew) {
        const auto file = QStringLiteral(":/i18n/turnbell_%1.qm");
        if (!place->second.load(file.arg(QString::fromStdString(language)))) {
            static_cast<void>(place->second.load(file.arg(QStringLiteral("en"))));
        }
    }
    return place->second;
}

}  // namespace turnbell::ui
