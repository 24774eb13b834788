#pragma once

#include "host/io/byte_line.h"

#include <cstddef>

namespace turnbell::io {

/// The half that every line has in common: what the line does not take at once is kept, in order.
class BufferedLine : public ByteLine {
public:
    Result<void> write(std::span<const std::uint8_t> bytes) override;
    bool pending() const override { return !kept_.empty(); }
    Result<void> flush() override;

protected:
    /// How many bytes of `bytes` the line took now; 0: it is full.
    virtual Result<std::size_t> put(std::span<const std::uint8_t> bytes) = 0;

private:
    Bytes kept_;
};

}  // namespace turnbell::io
