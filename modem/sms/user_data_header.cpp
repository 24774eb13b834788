#include "modem/sms/user_data_header.h"

#include <array>

namespace turnbell::sms {
namespace {

using Octets = std::span<const std::uint8_t>;

// Identifiers of information elements (9.2.3.24).
constexpr std::uint8_t kConcat8 = 0x00;
constexpr std::uint8_t kPorts8 = 0x04;
constexpr std::uint8_t kPorts16 = 0x05;
constexpr std::uint8_t kConcat16 = 0x08;
constexpr std::uint8_t kSingleShift = 0x24;
constexpr std::uint8_t kLockingShift = 0x25;

int wideNumber(Octets value) {
    return value[0] << 8 | value[1];
}

/// 9.2.3.24.1: a total or a number of 0, or a number beyond the total, is to be ignored.
void takeConcat(UserDataHeader& header, const Concat& concat) {
    if (concat.sequence >= 1 && concat.sequence <= concat.total) {
        header.concat = concat;
    }
}

void takeTable(NationalLanguage& table, std::uint8_t identifier) {
    const auto language = nationalLanguage(identifier);
    if (language != NationalLanguage::None || identifier == 0) {
        table = language;
    }
}

/// An information element that means something here.
struct Element {
    std::uint8_t id;
    std::size_t octets;
    void (*take)(UserDataHeader& header, Octets value);
};

constexpr std::array kElements{
    Element{kConcat8, 3,
            [](UserDataHeader& header, Octets value) {
                takeConcat(header, {value[0], value[1], value[2], false});
            }},
    Element{kConcat16, 4,
            [](UserDataHeader& header, Octets value) {
                takeConcat(header, {wideNumber(value), value[2], value[3], true});
            }},
    Element{kPorts8, 2,
            [](UserDataHeader& header, Octets value) {
                header.ports = {value[0], value[1], false};
            }},
    Element{kPorts16, 4,
            [](UserDataHeader& header, Octets value) {
                header.ports = {wideNumber(value), wideNumber(value.subspan(2)), true};
            }},
    Element{kSingleShift, 1,
            [](UserDataHeader& header, Octets value) { takeTable(header.tables.singleShift, value[0]); }},
    Element{kLockingShift, 1,
            [](UserDataHeader& header, Octets value) { takeTable(header.tables.locking, value[0]); }},
};

void read(UserDataHeader& header, std::uint8_t id, Octets value) {
    for (const auto& element : kElements) {
        if (element.id == id && element.octets == value.size()) {
            element.take(header, value);
        }
    }
}

void write(Bytes& octets, std::uint8_t id, std::initializer_list<int> value) {
    octets.push_back(id);
    octets.push_back(static_cast<std::uint8_t>(value.size()));
    for (const int each : value) {
        octets.push_back(static_cast<std::uint8_t>(each));
    }
}

void writeConcat(Bytes& octets, const Concat& concat) {
    if (concat.wide) {
        write(octets, kConcat16, {concat.reference >> 8, concat.reference, concat.total, concat.sequence});
    } else {
        write(octets, kConcat8, {concat.reference, concat.total, concat.sequence});
    }
}

void writePorts(Bytes& octets, const Ports& ports) {
    if (ports.wide) {
        write(octets, kPorts16, {ports.destination >> 8, ports.destination, ports.source >> 8, ports.source});
    } else {
        write(octets, kPorts8, {ports.destination, ports.source});
    }
}

void writeTable(Bytes& octets, std::uint8_t id, NationalLanguage language) {
    if (language != NationalLanguage::None) {
        write(octets, id, {static_cast<int>(language)});
    }
}

}  // namespace

std::size_t headerOctets(const UserDataHeader& header) {
    constexpr std::size_t kIdAndLength = 2;
    std::size_t octets = 0;
    if (header.concat) {
        octets += kIdAndLength + (header.concat->wide ? 4 : 3);
    }
    if (header.ports) {
        octets += kIdAndLength + (header.ports->wide ? 4 : 2);
    }
    for (const auto language : {header.tables.locking, header.tables.singleShift}) {
        octets += language != NationalLanguage::None ? kIdAndLength + 1 : 0;
    }
    return octets > 0 ? octets + 1 : 0;
}

UserDataHeader readHeader(Octets octets) {
    UserDataHeader header;
    while (!octets.empty()) {
        if (octets.size() < 2 || octets.size() - 2 < octets[1]) {
            return {};
        }
        read(header, octets[0], octets.subspan(2, octets[1]));
        octets = octets.subspan(2 + std::size_t{octets[1]});
    }
    return header;
}

Bytes writeHeader(const UserDataHeader& header) {
    Bytes octets;
    if (header.concat) {
        writeConcat(octets, *header.concat);
    }
    if (header.ports) {
        writePorts(octets, *header.ports);
    }
    writeTable(octets, kSingleShift, header.tables.singleShift);
    writeTable(octets, kLockingShift, header.tables.locking);
    return octets;
}

}  // namespace turnbell::sms
