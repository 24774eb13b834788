#include "tools/bench/fdatasync.h"

#include "tools/bench/figures.h"
#include "tools/simline/descriptor.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace turnbell::bench {

Result<Microseconds> fdatasyncTime(const std::filesystem::path& folder) {
    constexpr int kTimes = 50;
    constexpr int kMode = 0600;
    const std::array<char, 4096> page{};
    const auto file = folder / "fdatasync";
    const simline::Descriptor descriptor{
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kMode)};
    Samples times;
    for (int i = 0; i < kTimes; ++i) {
        const Stopwatch watch;
        if (::write(descriptor.number(), page.data(), page.size()) < 0 ||
            ::fdatasync(descriptor.number()) != 0) {
            return fail(ErrorCode::Storage, "The disk refuses to write " + file.string() + ".");
        }
        times.add(watch.elapsed());
    }
    return Microseconds{times.median()};
}

}  // namespace turnbell::bench
