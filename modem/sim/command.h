#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turnbell::sim {

/// One command of an AT line.
struct Command {
    enum class Kind {
        Execute,  ///< AT+CSQ
        Read,     ///< AT+CPMS?
        Test,     ///< AT+CPMS=?
        Set,      ///< AT+CPMS="SM"
    };

    std::string name;  ///< upper case with its mark: "+CMGS", "^CURC", "E", "&F"; "" for a bare AT
    Kind kind = Kind::Execute;
    std::vector<std::string> arguments;  ///< quotes removed; an omitted one is ""

    /// Argument `index` as a number; `fallback` if it is omitted. -1 if it is no number from 0 on.
    int number(std::size_t index, int fallback = -1) const;

    /// Argument `index`; "" if it is omitted.
    std::string_view text(std::size_t index) const;
};

/// Cuts a typed line (without CR) into its commands: "AT+CMGF=0;+CSQ", "ATE0V1" (3GPP TS 27.007 4, V.250
/// 5.2). What stands before the first "AT" is ignored; a line without it has no commands.
std::vector<Command> parseLine(std::string_view line);

}  // namespace turnbell::sim
