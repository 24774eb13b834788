#include "firmware/pad/settings.h"

namespace pad {
namespace {

constexpr uint8_t kIdAt = 0;
constexpr uint8_t kLevelsAt = 4;
constexpr uint8_t kPolicyAt = kLevelsAt + 2 * kKeys;

/// Never by itself; for the host 10 s, 4 times a day.
constexpr PowerPolicy factoryPolicy() {
    PowerPolicy policy;
    policy.offSeconds = 10;
    policy.timesADay = 4;
    return policy;
}

}  // namespace

void Settings::start(Board& board) {
    if (journal_.load(board, bytes_)) {
        return;
    }
    setLevels(kFactoryLevels);
    setPolicy(factoryPolicy());
}

uint32_t Settings::id() const {
    uint32_t id = 0;
    for (uint8_t i = 4; i > 0; --i) {
        id = id << 8U | bytes_[kIdAt + i - 1];
    }
    return id;
}

void Settings::setId(uint32_t id) {
    for (uint8_t i = 0; i < 4; ++i) {
        put(static_cast<uint8_t>(kIdAt + i), static_cast<uint8_t>(id & 0xFFU));
        id >>= 8U;
    }
}

KeyLevels Settings::levels() const {
    KeyLevels levels = {};
    for (uint8_t i = 0; i < kKeys; ++i) {
        levels.of[i] = static_cast<uint16_t>(bytes_[kLevelsAt + 2 * i] | bytes_[kLevelsAt + 2 * i + 1] << 8U);
    }
    return levels;
}

void Settings::setLevels(const KeyLevels& levels) {
    for (uint8_t i = 0; i < kKeys; ++i) {
        const auto at = static_cast<uint8_t>(kLevelsAt + 2 * i);
        put(at, static_cast<uint8_t>(levels.of[i] & 0xFFU));
        put(static_cast<uint8_t>(at + 1), static_cast<uint8_t>(levels.of[i] >> 8U));
    }
}

PowerPolicy Settings::policy() const {
    PowerPolicy policy;
    policy.silentMinutes = bytes_[kPolicyAt];
    policy.offSeconds = bytes_[kPolicyAt + 1];
    policy.timesADay = bytes_[kPolicyAt + 2];
    return policy;
}

void Settings::setPolicy(const PowerPolicy& policy) {
    put(kPolicyAt, policy.silentMinutes);
    put(kPolicyAt + 1, policy.offSeconds);
    put(kPolicyAt + 2, policy.timesADay);
}

void Settings::put(uint8_t at, uint8_t byte) {
    if (bytes_[at] != byte) {
        bytes_[at] = byte;
        journal_.save();
    }
}

}  // namespace pad
