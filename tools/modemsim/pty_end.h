#pragma once

#include "tools/modemsim/descriptor.h"
#include "tools/modemsim/host_end.h"

namespace turnbell::modemsim {

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
    std::optional<milliseconds> lookAgainIn() const override;
    std::string read() override;
    void write(std::string_view bytes) override;

private:
    /// What the modem said to a host that is gone must not greet the next one.
    void forgetUnread() const;

    std::string link_;
    std::string slave_;
    Descriptor master_;
    std::string pending_;
    bool host_ = false;
};

}  // namespace turnbell::modemsim
