#pragma once

#include "tools/simline/descriptor.h"

#include <functional>
#include <list>
#include <poll.h>
#include <string>
#include <vector>

namespace turnbell::simline {

/// Where control lines come from: standard input, and any number of connections to a port or a socket. Every
/// line is answered where it came from.
class ControlEnd {
public:
    /// Answers one control line with one or more whole lines.
    using Answerer = std::function<std::string(const std::string& line)>;

    ControlEnd();
    ~ControlEnd();
    ControlEnd(const ControlEnd&) = delete;
    ControlEnd& operator=(const ControlEnd&) = delete;

    /// "4002" (0: any) or "unix:PATH". Answers a line for scripts: "control 127.0.0.1:4002".
    Result<std::string> listenOn(const std::string& address);

    void addTo(std::vector<pollfd>& wanted) const;

    /// Reads what has come, without waiting, and has whole lines answered.
    void serve(const Answerer& answer);

private:
    struct Client {
        Descriptor input;
        Descriptor output;
        std::string line;
        std::string pending;
    };

    /// False when the client has left.
    static bool serve(Client& client, const Answerer& answer);

    Descriptor listener_;
    std::string path_;
    std::list<Client> clients_;
};

}  // namespace turnbell::simline
