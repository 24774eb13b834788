#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// What is stored on one number: to see it, and to erase it.
namespace turnbell::wire {

/// Refused while a visit of the number is going on, or a text to it is on air.
struct Erase {
    static constexpr auto kMethod = "erase";
    std::string phone;
};

struct ExportQuery {
    static constexpr auto kMethod = "export";
    std::string phone;
};

/// Answer to erase.
struct Erased {
    int visits = 0;
    int messages = 0;
    int conversations = 0;
};

struct PersonalField {
    std::string name;
    std::string value;
};

/// One thing that is stored.
struct PersonalRecord {
    std::string kind;  ///< "visit", "message", "consent", ...
    std::vector<PersonalField> fields;
};

/// Answer to export.
struct PersonalData {
    std::string phone;
    std::vector<PersonalRecord> records;
};

}  // namespace turnbell::wire
