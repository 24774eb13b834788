#pragma once

#include <QString>

#include <string>

namespace turnbell::ui::words {

/// Why an outgoing text is in its state, from the service's own English: "the network took it", "the modem
/// was silent for 180 s". What is not known here is left out: the state itself is still true.
QString messageWhy(const std::string& why);

}  // namespace turnbell::ui::words
