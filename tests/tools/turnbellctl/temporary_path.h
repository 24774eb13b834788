#pragma once

#include <gtest/gtest.h>

#include <string>
#include <unistd.h>

namespace turnbell::ctl {

/// A path that no other test process uses. Nothing is there yet, and the caller removes what it puts there.
inline std::string temporaryPath(const std::string& name) {
    return ::testing::TempDir() + "turnbellctl-" + std::to_string(::getpid()) + '-' + name;
}

}  // namespace turnbell::ctl
