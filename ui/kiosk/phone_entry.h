#pragma once

#include "host/base/result.h"

#include <QString>

#include <string>

namespace turnbell::ui {

/// A phone number while it is being typed on the keypad.
class PhoneEntry {
public:
    static constexpr int kMostDigits = 15;  // ITU-T E.164 6.2.1

    /// Takes a digit, or '+' in front; everything else is ignored.
    void type(QChar key);
    void backspace() { digits_.chop(1); }
    void clear() { digits_.clear(); }

    bool empty() const { return digits_.isEmpty(); }

    /// As typed, without spaces.
    const QString& digits() const { return digits_; }

    /// In groups of three, for reading.
    QString grouped() const;

    /// Whether the number is worth asking the service about. A number of another country is: which countries
    /// the branch texts is the service's to say.
    bool isComplete(const std::string& country) const;

    /// What the customer gets texts at: "+995 555 123 456". As typed while it is not complete.
    QString readBack(const std::string& country) const;

private:
    QString digits_;
};

}  // namespace turnbell::ui
