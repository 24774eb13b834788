#pragma once

#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>

/// How a struct looks as a JSON object is said once, as the list of its fields, and read by both directions
/// of the codec. The lists are in *_fields.h; json_value.h walks them.
namespace turnbell::wire {

template <typename Struct, typename Member>
struct Field {
    const char* key;
    Member Struct::*member;
    bool required;  ///< false: a reader takes the member's default when the key is missing
};

template <typename Struct, typename Member>
constexpr Field<Struct, Member> required(const char* key, Member Struct::*member) {
    return {key, member, true};
}

/// Written always, like a required one.
template <typename Struct, typename Member>
constexpr Field<Struct, Member> optional(const char* key, Member Struct::*member) {
    return {key, member, false};
}

struct NotListed {};

/// The fields of a struct: a tuple of Field. A struct without one does not compile in the codec.
template <typename Struct>
inline constexpr NotListed kFields{};

template <typename Struct>
requires std::is_empty_v<Struct>
inline constexpr std::tuple<> kFields<Struct>{};

/// All values of an enumeration that has words: what toString() says of each is its JSON form.
template <typename Enum>
inline constexpr NotListed kValues{};

/// A value that is a word in JSON: toString() writes it, `read` reads it.
template <typename Value>
struct WordForm {
    std::optional<Value> (*read)(std::string_view word);
    const char* expectation;  ///< "must be ..."
};

template <typename Value>
inline constexpr NotListed kWordForm{};

template <typename Value>
concept HasWordForm = !std::is_same_v<std::remove_const_t<decltype(kWordForm<Value>)>, NotListed>;

}  // namespace turnbell::wire
