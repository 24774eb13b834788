#pragma once

#include "tools/simline/descriptor.h"
#include "tools/simline/host_end.h"

namespace turnbell::simline {

/// A pseudo terminal, with a link to it that stays the same when it vanishes and returns.
class PtyEnd final : public HostEnd {
public:
    /// `link` is the path of a symbolic link to make; empty: none.
    explicit PtyEnd(std::string link) : link_(std::move(link)) {}
    ~PtyEnd() override { PtyEnd::unplug(); }
    PtyEnd(const PtyEnd&) = delete;
    PtyEnd& operator=(const PtyEnd&) = delete;

    Result<std::string> plugIn() override;
    void unplug() override;
    void addTo(std::vector<pollfd>& wanted) const override;
    std::string read() override;
    void write(std::string_view bytes) override;

private:
    Result<void> open();
    void countHosts();
    void forgetHost();

    std::string link_;
    Descriptor master_;
    Descriptor slave_;  ///< kept open: to clear what a host left behind, which nobody else can
    Descriptor watch_;  ///< inotify on the host's side
    std::string pending_;
    int hosts_ = 0;
};

}  // namespace turnbell::simline
