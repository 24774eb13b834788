#pragma once

#include <algorithm>
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
    std::vector<TranscriptLine> lines;
    std::vector<std::string> faults;  ///< why the file is broken
};

inline Transcript readTranscript(std::istream& file) {
    using Kind = TranscriptLine::Kind;
    constexpr std::string_view kSigns = ">^<~!=";
    constexpr Kind kKinds[] = {Kind::Host,    Kind::Pdu,       Kind::Modem,
                               Kind::Unasked, Kind::Simulator, Kind::Expected};
    Transcript transcript;
    bool sourced = false;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        const auto sign = line.empty() ? std::string_view::npos : kSigns.find(line.front());
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (line.starts_with("dialect ")) {
            transcript.dialect = line.substr(8);
        } else if (line.starts_with("source ")) {
            sourced = line.size() > 12;
        } else if (line.starts_with('[') && line.ends_with(']')) {
            transcript.lines.push_back({Kind::Section, line.substr(1, line.size() - 2), number});
            sourced = false;
        } else if (sign == std::string_view::npos || line.size() < 3 || line[1] != ' ') {
            transcript.faults.push_back(std::to_string(number) + ": not a line of a transcript");
        } else {
            const Kind kind = kKinds[sign];
            const bool needsSource = kind == Kind::Modem || kind == Kind::Unasked;
            if (needsSource && !sourced) {
                transcript.faults.push_back(std::to_string(number) + ": no source");
            }
            transcript.lines.push_back({kind, line.substr(2), number});
        }
    }
    return transcript;
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
