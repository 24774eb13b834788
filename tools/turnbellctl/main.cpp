#include "tools/turnbellctl/run.h"

#include <cstdlib>
#include <iostream>

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

}  // namespace

int main(int argc, char** argv) {
    return turnbell::ctl::run(
        {argv + 1, argv + argc},
        {environment("TURNBELL_SOCKET"), environment("XDG_RUNTIME_DIR"), environment("TURNBELL_PIN")},
        std::cout, std::cerr);
}
