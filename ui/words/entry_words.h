#pragma once

#include <QString>

#include <string>

/// What the service says of an entry of a conversation, in the language of the window.
namespace turnbell::ui::words {

/// Of an outgoing text its state, of an incoming one what there is to say of it: "data, not a text", "1 of 3
/// parts missing"; of one that needed nobody, such as STOP, just that. What is not known here stays as it is.
QString entryState(const std::string& state);

/// The text of an entry. Of data, which the service names in English before its first octets ("ring tone: 06
/// 05"), the name is translated.
QString entryText(const std::string& text, const std::string& state);

}  // namespace turnbell::ui::words
