#include "ui/kiosk/phone_entry.h"

#include "host/core/phone_rules.h"
#include "ui/words/words.h"

#include <span>

namespace turnbell::ui {
namespace {

Result<PhoneNumber> parse(const QString& digits, const std::string& country) {
    return parseMobile(digits.toStdString(), country, std::span{&country, 1});
}

}  // namespace

void PhoneEntry::type(QChar key) {
    const bool isDigit = key >= u'0' && key <= u'9';
    const bool isPlus = key == u'+' && digits_.isEmpty();
    const auto most = digits_.startsWith(u'+') ? kMostDigits + 1 : kMostDigits;
    if ((isDigit && digits_.size() < most) || isPlus) {
        digits_ += key;
    }
}

QString PhoneEntry::grouped() const {
    return words::groupedNumber(digits_);
}

bool PhoneEntry::isComplete(const std::string& country) const {
    const auto number = parse(digits_, country);
    return number || number.error().reason == "phone_country";
}

QString PhoneEntry::readBack(const std::string& country) const {
    const auto number = parse(digits_, country);
    return number ? words::groupedNumber(QString::fromStdString(number->e164())) : grouped();
}

}  // namespace turnbell::ui
