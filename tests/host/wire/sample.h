#pragma once

#include "host/wire/command_fields.h"
#include "host/wire/snapshot_fields.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace turnbell::wire {

/// Makes values in which no listed field has its default and no two texts or numbers are the same, so that a
/// field that gets lost or swapped on the way shows.
class SampleMaker {
public:
    template <typename Struct>
    Struct make() {
        Struct value;
        fill(value);
        return value;
    }

private:
    void fill(bool& value) { value = !value; }
    void fill(int& value) { value = ++serial_; }
    void fill(std::int64_t& value) { value = (std::int64_t{1} << 40) + ++serial_; }
    void fill(double& value) { value = ++serial_ + 0.25; }
    void fill(std::string& value) { value = "\"ტ\" \\ 👋 \n" + std::to_string(++serial_); }
    void fill(milliseconds& value) { value = milliseconds{++serial_}; }
    void fill(ClockTime& value) { value.sinceMidnight = std::chrono::minutes{++serial_}; }
    void fill(Ratio& value) { value = {++serial_, ++serial_}; }
    void fill(AskIf& value) { value = {++serial_ % 9 + 1, Comparison::AtLeast, ++serial_ % 9}; }

    template <typename Value>
    void fill(std::optional<Value>& value) {
        fill(value.emplace());
    }

    void fill(LocalizedText& value) {
        fill(value.byLanguage["en"]);
        fill(value.byLanguage["ka"]);
    }

    void fill(std::array<int, 5>& values) {
        for (auto& value : values) {
            fill(value);
        }
    }

    template <typename Item>
    void fill(std::vector<Item>& items) {
        items.assign(2, Item{});
        for (auto& item : items) {
            fill(item);
        }
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum& value) { value = kValues<Enum>.at(kValues<Enum>.size() - 2); }

    template <typename Struct>
    requires(std::is_class_v<Struct> && !HasWordForm<Struct>) void fill(Struct& value) {
        std::apply([&](const auto&... fields) { (fill(value.*fields.member), ...); }, kFields<Struct>);
    }

    int serial_ = 100;
};

struct Anything {
    template <typename T>
    operator T() const;  // NOLINT(google-explicit-constructor): it stands in for any member's initializer
};

/// How many members an aggregate has.
template <typename Struct, typename... Members>
constexpr std::size_t memberCount() {
    if constexpr (requires { Struct{Members{}..., Anything{}}; }) {
        return memberCount<Struct, Members..., Anything>();
    } else {
        return sizeof...(Members);
    }
}

template <typename Struct>
inline constexpr bool kListsEveryMember = std::tuple_size_v<std::remove_cvref_t<decltype(kFields<Struct>)>> ==
                                          memberCount<Struct>();

template <typename Variant>
struct Alternatives;

template <typename... Kinds>
struct Alternatives<std::variant<Kinds...>> {
    using Types = ::testing::Types<Kinds...>;
};

}  // namespace turnbell::wire
