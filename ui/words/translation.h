#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <map>
#include <string>

namespace turnbell::ui {

/// The language that the window speaks now. Windows are built from English texts; a language without a
/// translation file speaks English.
class Translation : public QObject {
    Q_OBJECT

public:
    Translation();
    ~Translation() override;

    const std::string& language() const { return language_; }

    /// Switches the whole program to an ISO 639-1 language; changed() follows if it is another one.
    void use(const std::string& language);

    /// One text in a language other than the current one.
    QString in(const std::string& language, const char* context, const char* source);

signals:
    void changed();

private:
    QTranslator& translator(const std::string& language);

    std::string language_;
    std::map<std::string, QTranslator> translators_;
};

}  // namespace turnbell::ui
