#include "host/io/serial_line.h"

#include "host/io/buffered_line.h"
#include "host/io/known_devices.h"
#include "host/io/lock_file.h"
#include "host/io/port_user.h"
#include "host/io/usb_place.h"

#include <libserialport.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>

namespace turnbell::io {
namespace {

constexpr int kBaudRate = 115'200;
constexpr std::size_t kChunk = 4096;

struct PortFreer {
    void operator()(sp_port* port) const { sp_free_port(port); }
};
using Port = std::unique_ptr<sp_port, PortFreer>;

/// The open port; closing and freeing are two calls of libserialport.
class SerialLine final : public BufferedLine {
public:
    SerialLine(std::string path, LockFile lock, Port port, int descriptor)
        : path_(std::move(path)), lock_(std::move(lock)), port_(std::move(port)), descriptor_(descriptor) {}
    ~SerialLine() override { sp_close(port_.get()); }
    SerialLine(const SerialLine&) = delete;
    SerialLine& operator=(const SerialLine&) = delete;

    sp_port* port() const { return port_.get(); }
    int descriptor() const override { return descriptor_; }
    Result<Bytes> read() override;

protected:
    Result<std::size_t> put(std::span<const std::uint8_t> bytes) override;

private:
    bool hungUp() const;
    tl::unexpected<Error> gone() const;

    std::string path_;
    LockFile lock_;
    Port port_;
    int descriptor_;
};

Result<Bytes> SerialLine::read() {
    Bytes bytes(kChunk);
    const int count = sp_nonblocking_read(port_.get(), bytes.data(), bytes.size());
    // libserialport answers 0 for a port without news and for one that is unplugged: only poll() can tell.
    if (count < 0 || (count == 0 && hungUp())) {
        return gone();
    }
    bytes.resize(static_cast<std::size_t>(count));
    return bytes;
}

Result<std::size_t> SerialLine::put(std::span<const std::uint8_t> bytes) {
    const int count = sp_nonblocking_write(port_.get(), bytes.data(), bytes.size());
    // To libserialport 0.1.1 a send buffer without room is a failure like any other.
    if (count < 0 && sp_last_error_code() != EAGAIN) {
        return gone();
    }
    return static_cast<std::size_t>(std::max(count, 0));
}

bool SerialLine::hungUp() const {
    pollfd state{descriptor_, POLLIN, 0};
    return poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

tl::unexpected<Error> SerialLine::gone() const {
    return fail(ErrorCode::Io, path_ + " is gone: plug the modem in again.", "port_gone");
}

tl::unexpected<Error> busy(const std::string& path, const std::string& device) {
    auto users = usersOf(device);
    // Another account's open ports are hidden from ours; who takes every port is no secret.
    return fail(ErrorCode::Busy, inUse(path, users.empty() ? portTakers() : users), "port_busy");
}

tl::unexpected<Error> missing(const std::string& path) {
    const auto why = takenAway(portTakers());
    return fail(ErrorCode::NotFound,
                path + (why.empty() ? " does not exist: plug the modem in, or correct the path."
                                    : " does not exist; " + why),
                "port_missing");
}

/// Why the system did not let us have the port.
tl::unexpected<Error> refusal(const std::string& path, int number, const std::string& device = {}) {
    switch (number) {
    case ENOENT:
    case ENXIO:
    case ENODEV: return missing(path);
    case EACCES:
    case EPERM:
        return fail(ErrorCode::NotAllowed,
                    "This account may not use " + path + ": add it to the group dialout.", "port_forbidden");
    case EBUSY: return busy(path, device);
    default:
        return fail(ErrorCode::Io, path + " cannot be used as a serial port (" + std::strerror(number) +
                                       "): name another port.");
    }
}

bool configure(sp_port* port) {
    const std::array results{
        sp_set_baudrate(port, kBaudRate),
        sp_set_bits(port, 8),
        sp_set_parity(port, SP_PARITY_NONE),
        sp_set_stopbits(port, 1),
        sp_set_flowcontrol(port, SP_FLOWCONTROL_NONE),
        sp_set_rts(port, SP_RTS_ON),
        sp_set_dtr(port, SP_DTR_ON),
    };
    return std::ranges::all_of(results, [](sp_return result) { return result == SP_OK; });
}

/// Keeps other programs off. Both locks end with the process, however it ends.
bool claim(const std::string& path, int descriptor) {
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return false;
    }
    // A pseudo terminal lives on after its user was killed, and TIOCEXCL with it: it would never open again.
    const bool pseudo = path.starts_with("/dev/pts/");
    return pseudo || ioctl(descriptor, TIOCEXCL) == 0;
}

/// A pseudo terminal is no place for a lock file: its number means another one soon.
Result<LockFile> lockFor(const std::string& device) {
    return device.starts_with("/dev/pts/") ? LockFile::none() : LockFile::take(device);
}

Result<void> mayOpen(const std::string& path, LineUse use) {
    const auto place = usbPlaceOfDevice(path);
    if (touchOf(place.vendor, place.product, use) == Touch::Never) {
        return fail(ErrorCode::Invalid,
                    path + (use == LineUse::Pad ? " is no pad, but a " : " is no modem, but a ") +
                        deviceName(place.vendor, place.product) + ": name another port.",
                    "port_foreign");
    }
    return {};
}

Result<std::string> realPath(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> real{realpath(path.c_str(), nullptr), &std::free};
    if (!real) {
        return refusal(path, errno);
    }
    return std::string{real.get()};
}

}  // namespace

Result<std::unique_ptr<ByteLine>> openSerialLine(const std::string& path, LineUse use) {
    // libserialport takes device names as the kernel lists them, and no links such as /dev/serial/by-id/....
    const auto real = realPath(path);
    if (!real) {
        return tl::make_unexpected(real.error());
    }
    TURNBELL_TRY(mayOpen(path, use));
    auto lock = lockFor(*real);
    if (!lock) {
        return tl::make_unexpected(lock.error());
    }
    sp_port* found = nullptr;
    if (sp_get_port_by_name(real->c_str(), &found) != SP_OK) {
        return fail(ErrorCode::Invalid, path + " is no serial port: name one such as /dev/ttyUSB0.",
                    "port_invalid");
    }
    Port port{found};
    if (sp_open(port.get(), SP_MODE_READ_WRITE) != SP_OK) {
        return refusal(path, sp_last_error_code(), *real);
    }
    int descriptor = -1;
    sp_get_port_handle(port.get(), &descriptor);
    auto line = std::make_unique<SerialLine>(path, std::move(*lock), std::move(port), descriptor);
    if (!claim(*real, descriptor)) {
        return busy(path, *real);
    }
    if (!configure(line->port())) {
        return refusal(path, sp_last_error_code());
    }
    return line;
}

}  // namespace turnbell::io
