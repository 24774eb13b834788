#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell::at {

/// One line of +CREG, +CGREG or +CEREG, asked for or not, in any of the forms of <n> = 1 and 2
/// (3GPP TS 27.007 7.2, 10.1.20, 10.1.22).
struct RegistrationLine {
    enum class Domain { Circuit, Packet, Evolved };

    Domain domain = Domain::Circuit;
    int stat = 0;
    int technology = -1;  ///< <AcT>; -1: not said

    bool operator==(const RegistrationLine&) const = default;
};

std::optional<RegistrationLine> registrationLine(std::string_view line);

/// "gsm", "umts", "lte", "nr" of an <AcT> of +CREG or +COPS; empty: not known.
const char* technologyName(int technology);

/// How the network sees this modem, from all that it says about its domains. Texts go over any of them that
/// is registered.
class Registration {
public:
    void take(const RegistrationLine& line);

    bool registered() const;

    /// Registered, and nowhere at home.
    bool roaming() const;

    bool denied() const;
    bool emergencyOnly() const;

    /// Of the registration that counts; empty: not known.
    std::string technology() const;

private:
    struct Seen {
        int stat = -1;
        int technology = -1;
    };

    bool counts(std::size_t domain) const;
    bool any(bool (*fits)(int stat)) const;

    std::array<Seen, 3> domains_;
};

}  // namespace turnbell::at
