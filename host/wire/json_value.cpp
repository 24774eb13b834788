#include "host/wire/json_value.h"

#include <algorithm>
#include <limits>

namespace turnbell::wire {
namespace {

constexpr std::size_t kLongestKeyShown = 40;

/// More than any setting needs, and far from where adding it to a time would overflow.
constexpr milliseconds kLongestDuration = std::chrono::years{100};

/// nlohmann keeps what does not fit an int64 as an unsigned or a floating number.
std::optional<std::int64_t> wholeNumber(const Json& value) {
    const bool tooLarge =
        value.is_number_unsigned() && value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max();
    if (!value.is_number_integer() || tooLarge) {
        return std::nullopt;
    }
    return value.get<std::int64_t>();
}

}  // namespace

/// A text that came by SMS may hold any character, and NUL is one that no reader takes.
OrderedJson ValueWriter::write(const std::string& value) {
    if (value.find('\0') == std::string::npos) {
        return value;
    }
    std::string shown;
    for (const char c : value) {
        shown += c == '\0' ? std::string{"\uFFFD"} : std::string{c};
    }
    return shown;
}

Mismatch Mismatch::within(const std::string& outer) const {
    const bool member = !path.empty() && path.front() != '[';
    return {outer + (member ? "." : "") + path, complaint};
}

Check ValueReader::read(const Json& value, bool& out) {
    if (!value.is_boolean()) {
        return Mismatch{{}, "must be true or false"};
    }
    out = value.get<bool>();
    return std::nullopt;
}

Check ValueReader::read(const Json& value, int& out) {
    using Limits = std::numeric_limits<int>;
    const auto number = wholeNumber(value);
    if (!number || *number < Limits::min() || *number > Limits::max()) {
        return Mismatch{{}, "must be a whole number of at most 32 bits"};
    }
    out = static_cast<int>(*number);
    return std::nullopt;
}

Check ValueReader::read(const Json& value, std::int64_t& out) {
    const auto number = wholeNumber(value);
    if (!number) {
        return Mismatch{{}, "must be a whole number of at most 64 bits"};
    }
    out = *number;
    return std::nullopt;
}

Check ValueReader::read(const Json& value, double& out) {
    if (!value.is_number()) {
        return Mismatch{{}, "must be a number"};
    }
    out = value.get<double>();
    return std::nullopt;
}

Check ValueReader::read(const Json& value, std::string& out) {
    if (!value.is_string()) {
        return Mismatch{{}, "must be a text"};
    }
    out = value.get_ref<const std::string&>();
    if (out.find('\0') != std::string::npos) {
        return Mismatch{{}, "must not hold a NUL character"};
    }
    return std::nullopt;
}

Check ValueReader::read(const Json& value, milliseconds& out) {
    const auto count = wholeNumber(value);
    if (!count || *count < 0 || *count > kLongestDuration.count()) {
        return Mismatch{{}, "must be a whole number of milliseconds, from 0 to 100 years"};
    }
    out = milliseconds{*count};
    return std::nullopt;
}

Check ValueReader::read(const Json& value, LocalizedText& out) {
    if (!value.is_object()) {
        return Mismatch{{}, "must be an object of texts by language"};
    }
    out.byLanguage.clear();
    for (const auto& [language, text] : value.items()) {
        if (auto mismatch = read(text, out.byLanguage[language])) {
            return mismatch->within(language.substr(0, kLongestKeyShown));
        }
    }
    return std::nullopt;
}

Check ValueReader::read(const Json& value, std::array<int, 5>& out) {
    if (!value.is_array() || value.size() != out.size()) {
        return Mismatch{{}, "must be a list of 5 numbers"};
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (auto mismatch = read(value[i], out[i])) {
            return mismatch->within('[' + std::to_string(i) + ']');
        }
    }
    return std::nullopt;
}

Check ValueReader::refusedKey(const Json& object, std::initializer_list<std::string_view> known) const {
    if (unknownKeys_ == UnknownKeys::Ignore) {
        return std::nullopt;
    }
    for (const auto& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            return Mismatch{key.substr(0, kLongestKeyShown), "is not known here"};
        }
    }
    return std::nullopt;
}

OrderedJson ValueWriter::write(const LocalizedText& value) {
    auto texts = OrderedJson::object();
    for (const auto& [language, text] : value.byLanguage) {
        texts[language] = text;
    }
    return texts;
}

}  // namespace turnbell::wire
