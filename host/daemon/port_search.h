#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// Which ports to try for one modem, in rounds: the one port that was named, or for `auto` all that the
/// machine has, the one that answered last time first.
class PortSearch {
public:
    using List = std::function<std::vector<std::string>()>;

    /// `list` says what ports there are; it is asked at the start of each round.
    PortSearch(std::string url, List list) : url_(std::move(url)), list_(std::move(list)) {}

    const std::string& url() const { return url_; }
    bool automatic() const { return url_ == "auto"; }

    /// The port to try now; nothing: this round is over, wait before the next one begins.
    std::optional<std::string> next();

    /// A modem answered here. The next round begins with this port.
    void found(const std::string& port);

private:
    std::vector<std::string> round() const;

    std::string url_;
    List list_;
    std::string lastGood_;
    std::vector<std::string> untried_;
    bool started_ = false;
};

}  // namespace turnbell
