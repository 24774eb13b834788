#pragma once

#include "host/io/descriptor.h"
#include "host/wire/codec.h"
#include "host/wire/line_framer.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace turnbell::ctl {

/// How a program ended, and what it had printed.
struct Ended {
    int code = -1;
    std::string out;
    std::string err;
};

/// A service that lives as long as one run of turnbellctl: it listens on a real local socket, answers hello
/// by itself and everything else as it is told to, and remembers what it was asked.
class FakeService {
public:
    /// What to do with a command: answer it, refuse it, or close the connection.
    struct HangUp {};
    using Reaction = std::variant<wire::Reply, Error, HangUp>;
    using Behaviour = std::function<Reaction(const wire::Command&)>;

    FakeService();
    ~FakeService();
    FakeService(const FakeService&) = delete;
    FakeService& operator=(const FakeService&) = delete;

    /// Sent after a subscription, then the connection is closed.
    std::vector<wire::Snapshot> snapshots;
    int protocol = wire::kProtocol;

    /// Runs turnbellctl with `words` against this service.
    Ended run(std::vector<std::string> words, Behaviour behaviour);

    /// What came after hello, without it.
    const std::vector<wire::Request>& requests() const { return requests_; }

private:
    void serve(Ended& ended, const io::Descriptor& out, const io::Descriptor& err);
    void accept();
    void read();
    void answer(const std::string& line);
    void send(std::string line);

    std::string path_;
    io::Descriptor listener_;
    io::Descriptor client_;
    wire::LineFramer framer_;
    Behaviour behaviour_;
    std::vector<wire::Request> requests_;
};

}  // namespace turnbell::ctl
