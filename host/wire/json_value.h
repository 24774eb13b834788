#pragma once

#include "host/base/clock.h"
#include "host/core/language.h"
#include "host/wire/fields.h"
#include "host/wire/json_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// Values to JSON and back, by the field lists. For the .cpp files of this module alone.
namespace turnbell::wire {

/// Where a JSON value is not what it should be, and what it should be: "catalog.queues[2].first", "must be a
/// whole number".
struct Mismatch {
    std::string path;
    std::string complaint;

    /// The same, seen from outside: a member of `outer`, or an element if the path starts with '['.
    Mismatch within(const std::string& outer) const;

    std::string sentence() const { return path + ' ' + complaint + '.'; }
};

using Check = std::optional<Mismatch>;

/// A service reads strictly, so that a slip of the pen is told and not swallowed; a client overlooks what a
/// newer service says more than it knows.
enum class UnknownKeys { Refuse, Ignore };

class ValueReader {
public:
    explicit ValueReader(UnknownKeys unknownKeys) : unknownKeys_{unknownKeys} {}

    /// Each leaves `out` half-read if it finds a mismatch. Paths are relative to `value`.
    static Check read(const Json& value, bool& out);
    static Check read(const Json& value, int& out);
    static Check read(const Json& value, std::int64_t& out);
    static Check read(const Json& value, double& out);
    static Check read(const Json& value, std::string& out);
    static Check read(const Json& value, milliseconds& out);
    static Check read(const Json& value, LocalizedText& out);
    static Check read(const Json& value, std::array<int, 5>& out);

    /// null: nothing.
    template <typename Value>
    Check read(const Json& value, std::optional<Value>& out) const {
        out.reset();
        return value.is_null() ? std::nullopt : read(value, out.emplace());
    }

    template <typename Item>
    Check read(const Json& value, std::vector<Item>& out) const {
        if (!value.is_array()) {
            return Mismatch{{}, "must be a list"};
        }
        out.clear();
        out.reserve(value.size());
        for (const auto& element : value) {
            if (auto mismatch = read(element, out.emplace_back())) {
                return mismatch->within('[' + std::to_string(out.size() - 1) + ']');
            }
        }
        return std::nullopt;
    }

    template <typename Enum>
    requires std::is_enum_v<Enum> Check read(const Json& value, Enum& out)
    const {
        std::string expected;
        for (const auto candidate : kValues<Enum>) {
            if (value.is_string() && value.get_ref<const std::string&>() == toString(candidate)) {
                out = candidate;
                return std::nullopt;
            }
            expected += (expected.empty() ? "" : ", ") + std::string{toString(candidate)};
        }
        return Mismatch{{}, "must be one of " + expected};
    }

    template <HasWordForm Value>
    static Check read(const Json& value, Value& out) {
        const auto found = value.is_string() ? kWordForm<Value>.read(value.get_ref<const std::string&>())
                                             : std::optional<Value>{};
        if (!found) {
            return Mismatch{{}, kWordForm<Value>.expectation};
        }
        out = *found;
        return std::nullopt;
    }

    template <typename Struct>
    requires(std::is_class_v<Struct> && !HasWordForm<Struct>) Check read(const Json& value, Struct& out)
    const {
        if (!value.is_object()) {
            return Mismatch{{}, "must be an object"};
        }
        return std::apply(
            [&](const auto&... fields) -> Check {
                Check mismatch = refusedKey(value, {fields.key...});
                static_cast<void>(((mismatch || (mismatch = readField(value, fields, out))) || ...));
                return mismatch;
            },
            kFields<Struct>);
    }

private:
    Check refusedKey(const Json& object, std::initializer_list<std::string_view> known) const;

    template <typename Struct, typename Member>
    Check readField(const Json& object, const Field<Struct, Member>& field, Struct& out) const {
        const auto found = object.find(field.key);
        if (found == object.end()) {
            return field.required ? Check{Mismatch{field.key, "is missing"}} : std::nullopt;
        }
        if (auto mismatch = read(*found, out.*field.member)) {
            return mismatch->within(field.key);
        }
        return std::nullopt;
    }

    UnknownKeys unknownKeys_;
};

class ValueWriter {
public:
    static OrderedJson write(bool value) { return value; }
    static OrderedJson write(int value) { return value; }
    static OrderedJson write(std::int64_t value) { return value; }
    static OrderedJson write(double value) { return value; }
    static OrderedJson write(const std::string& value);
    static OrderedJson write(milliseconds value) { return value.count(); }
    static OrderedJson write(const LocalizedText& value);
    static OrderedJson write(const std::array<int, 5>& value) { return value; }

    template <typename Value>
    static OrderedJson write(const std::optional<Value>& value) {
        return value ? write(*value) : OrderedJson(nullptr);
    }

    template <typename Item>
    static OrderedJson write(const std::vector<Item>& items) {
        auto list = OrderedJson::array();
        for (const auto& item : items) {
            list.push_back(write(item));
        }
        return list;
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    static OrderedJson write(Enum value) { return toString(value); }

    template <HasWordForm Value>
    static OrderedJson write(const Value& value) {
        return toString(value);
    }

    template <typename Struct>
    requires(std::is_class_v<Struct> && !HasWordForm<Struct>) static OrderedJson write(const Struct& value) {
        auto object = OrderedJson::object();
        std::apply([&](const auto&... fields) { ((object[fields.key] = write(value.*fields.member)), ...); },
                   kFields<Struct>);
        return object;
    }
};

}  // namespace turnbell::wire
