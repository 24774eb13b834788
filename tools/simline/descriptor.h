#pragma once

#include "host/base/result.h"

#include <string>
#include <string_view>

namespace turnbell::simline {

/// Owns a file descriptor. -1: none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }
    void close();

private:
    int number_ = -1;
};

/// What is there to read, without waiting. `open` is false when the other end is gone.
struct Heard {
    std::string bytes;
    bool open = true;
};
Heard readAll(const Descriptor& descriptor);

/// Writes what the descriptor takes without waiting, and removes that from `pending`.
void flush(const Descriptor& descriptor, std::string& pending);

/// Listens on 127.0.0.1; port 0 takes any. Non-blocking.
Result<Descriptor> listenOnTcp(int port);

/// The port that a TCP listener got.
int portOf(const Descriptor& listener);

/// Listens on a local socket, taking the place of one that nobody listens on. Non-blocking.
Result<Descriptor> listenOnPath(const std::string& path);

/// The next connection that waits, non-blocking; none: an empty one.
Descriptor acceptFrom(const Descriptor& listener);

}  // namespace turnbell::simline
