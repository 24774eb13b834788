#include "host/core/language.h"

namespace turnbell {

const std::string& LocalizedText::in(const std::string& language, const std::string& fallback) const {
    static const std::string kNone;
    for (const auto* wanted : {&language, &fallback}) {
        if (const auto found = byLanguage.find(*wanted); found != byLanguage.end()) {
            return found->second;
        }
    }
    return byLanguage.empty() ? kNone : byLanguage.begin()->second;
}

}  // namespace turnbell
