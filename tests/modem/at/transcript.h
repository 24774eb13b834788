#pragma once

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// One line of a transcript (transcripts/README.md), without the sign in front.
struct TranscriptLine {
    enum class Kind {
        Section,    ///< [name]
        Host,       ///< > typed by the host
        Pdu,        ///< ^ typed into the prompt, Ctrl-Z behind it
        Modem,      ///< < the answer
        Unasked,    ///< ~ said by the modem of itself
        Simulator,  ///< ! a control line for the simulator
        Expected,   ///< = what the driver must have made of the section
    };

    Kind kind = Kind::Host;
    std::string text;
    int number = 0;  ///< in the file
};

/// What a modem was seen to say. Lines without a source are not read: the file is broken then.
struct Transcript {
    std::string dialect;
    std::string pin;  ///< of the SIM; empty: it wants none
    std::vector<TranscriptLine> lines;
    std::vector<std::string> faults;  ///< why the file is broken
};

class TranscriptReader {
public:
    void take(const std::string& line) {
        ++number_;
        if (line.empty() || line.starts_with('#') || takeHead(line)) {
            return;
        }
        const auto sign = kSigns.find(line.front());
        if (sign == std::string_view::npos || line.size() < 3 || line[1] != ' ') {
            fault("not a line of a transcript");
            return;
        }
        const Kind kind = kKinds.at(sign);
        if ((kind == Kind::Modem || kind == Kind::Unasked) && !sourced_) {
            fault("no source");
        }
        transcript_.lines.push_back({kind, line.substr(2), number_});
    }

    const Transcript& transcript() const { return transcript_; }

private:
    using Kind = TranscriptLine::Kind;
    static constexpr std::string_view kSigns = ">^<~!=";
    static constexpr std::array kKinds{Kind::Host,    Kind::Pdu,       Kind::Modem,
                                       Kind::Unasked, Kind::Simulator, Kind::Expected};

    /// What says something about the lines below.
    bool takeHead(const std::string& line) {
        if (line.starts_with("dialect ")) {
            transcript_.dialect = line.substr(8);
        } else if (line.starts_with("pin ")) {
            transcript_.pin = line.substr(4);
        } else if (line.starts_with("source ")) {
            sourced_ = true;
        } else if (line.starts_with('[') && line.ends_with(']')) {
            transcript_.lines.push_back({Kind::Section, line.substr(1, line.size() - 2), number_});
            sourced_ = false;
        } else {
            return false;
        }
        return true;
    }

    void fault(const std::string& what) {
        transcript_.faults.push_back(std::to_string(number_) + ": " + what);
    }

    Transcript transcript_;
    bool sourced_ = false;
    int number_ = 0;
};

inline Transcript readTranscript(std::istream& file) {
    TranscriptReader reader;
    for (std::string line; std::getline(file, line);) {
        reader.take(line);
    }
    return reader.transcript();
}

inline Transcript readTranscript(const std::string& text) {
    std::istringstream stream{text};
    return readTranscript(stream);
}

/// The names of all transcripts, without ".txt".
inline std::vector<std::string> transcriptNames() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{TURNBELL_TRANSCRIPTS}) {
        if (entry.path().extension() == ".txt") {
            names.push_back(entry.path().stem());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline Transcript transcriptNamed(const std::string& name) {
    std::ifstream file{std::string{TURNBELL_TRANSCRIPTS} + "/" + name + ".txt"};
    return readTranscript(file);
}

}  // namespace turnbell
