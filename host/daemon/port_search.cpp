#include "host/daemon/port_search.h"

#include <algorithm>

namespace turnbell {

std::optional<std::string> PortSearch::next() {
    if (!started_) {
        untried_ = round();
        started_ = true;
    }
    if (untried_.empty()) {
        started_ = false;
        return std::nullopt;
    }
    auto port = std::move(untried_.front());
    untried_.erase(untried_.begin());
    return port;
}

void PortSearch::found(const std::string& port) {
    lastGood_ = port;
    untried_.clear();
    started_ = false;
}

std::vector<std::string> PortSearch::round() const {
    if (!automatic()) {
        return {url_};
    }
    auto ports = list_();
    std::stable_partition(ports.begin(), ports.end(), [this](const auto& port) { return port == lastGood_; });
    return ports;
}

}  // namespace turnbell
