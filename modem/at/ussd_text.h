#pragma once

#include <string>
#include <string_view>

/// USSD codes and answers as AT+CUSD writes them (3GPP TS 27.007 7.15). Pure.
namespace turnbell::at {

/// How a code is typed.
enum class UssdForm {
    Text,    ///< as it is
    Packed,  ///< as septets packed for the network, in hexadecimal
};

/// The command that asks a code, such as "*100#".
std::string ussdCommand(std::string_view code, UssdForm form);

/// What a modem said to a code.
struct UssdLine {
    /// <m>: 0 that was all, 1 the network waits for a choice, 2 it ended the session, 3 another client
    /// answered, 4 not supported, 5 the network did not answer; -1: not said.
    int state = -1;
    std::string text;  ///< UTF-8, without control characters at its ends; empty: no words

    bool operator==(const UssdLine&) const = default;
};

/// True if a line begins an answer.
bool beginsUssd(std::string_view line);

/// True if nothing more belongs to it: an operator's text may go on in lines of its own until its quote is
/// closed.
bool isWholeUssd(std::string_view said);

/// Reads a whole answer, its lines joined with '\n'. Modems write the text as it is, as UCS-2 in hexadecimal
/// or as packed septets in hexadecimal, and what they say of its coding is not always so (gammu#358: UCS-2
/// under scheme 15).
UssdLine ussdLine(std::string_view said);

}  // namespace turnbell::at
