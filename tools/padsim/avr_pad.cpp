#include "tools/padsim/avr_pad.h"

#include "firmware/pad/key_levels.h"

#include <algorithm>
#include <cstdarg>
#include <cstdlib>
#include <optional>
#include <ratio>
#include <utility>

extern "C" {
#include <avr_adc.h>
#include <avr_eeprom.h>
#include <avr_ioport.h>
#include <avr_uart.h>
#include <sim_avr.h>
#include <sim_cycle_timers.h>
#include <sim_hex.h>
#include <sim_io.h>
}

namespace turnbell::padsim {
namespace {

// ATmega328P data sheet, chapter 36 "Register Summary": addresses in data space.
constexpr std::uint16_t kPortB = 0x25;
constexpr std::uint16_t kDirectionC = 0x27;
constexpr std::uint16_t kPortC = 0x28;
constexpr std::uint16_t kPortD = 0x2B;
constexpr std::uint16_t kResetFlags = 0x54;
constexpr std::uint8_t kPowerOnFlag = 1U << 0U;
constexpr std::uint8_t kExternalFlag = 1U << 1U;
constexpr std::uint16_t kMemoryBegin = 0x100;
constexpr std::uint16_t kMemoryEnd = 0x900;

// The shield and the straps, on port B.
constexpr std::uint8_t kSelectPin = 1U << 0U;
constexpr int kEnablePin = 1;
constexpr std::uint32_t kBacklightPin = 1U << 2U;
constexpr int kPinsOfAPort = 8;
constexpr std::uint8_t kRelayStrap = 1U << 3U;
constexpr std::uint8_t kNoShieldStrap = 1U << 4U;

constexpr std::uint8_t kPaint = 0xC5;
constexpr std::uint32_t kSupply = 5'000;  // millivolts
constexpr std::uint32_t kFullScale = 1'023;

// simavr takes bytes 7 % slower than 115,200 baud and would lose what does not fit into its queue.
constexpr std::uint64_t kCyclesPerByte = 1'540;

constexpr std::uint8_t kJumpToItself[] = {0xFF, 0xCF};

std::uint64_t cyclesOf(std::chrono::microseconds time) {
    return static_cast<std::uint64_t>(time.count()) * (AvrPad::kCyclesPerSecond / std::micro::den);
}

void keepQuiet(avr_t* /*avr*/, int /*level*/, const char* /*format*/, va_list /*arguments*/) {
}
void sleepInVirtualTime(avr_t* /*avr*/, avr_cycle_count_t /*cycles*/) {
}

}  // namespace

struct AvrPad::Chip {
    avr_t* avr = nullptr;
    avr_io_t hook{};  ///< is told of resets
    AvrPad* owner = nullptr;
    avr_flashaddr_t hungAt = 0;
    std::optional<std::array<std::uint8_t, 2>> hung = {};  ///< the instruction that was there

    Chip() = default;
    Chip(const Chip&) = delete;
    Chip& operator=(const Chip&) = delete;
    ~Chip() {
        if (avr != nullptr) {
            avr_terminate(avr);
            std::free(avr);
        }
    }

    static void onReset(avr_io_t* hook) {
        auto* chip = reinterpret_cast<Chip*>(reinterpret_cast<char*>(hook) - offsetof(Chip, hook));
        chip->owner->afterReset();
    }
    static avr_cycle_count_t onBeat(avr_t* /*avr*/, avr_cycle_count_t when, void* owner) {
        static_cast<AvrPad*>(owner)->beat();
        return when + kCyclesPerByte;
    }
    static void onByte(avr_irq_t* /*irq*/, std::uint32_t byte, void* owner) {
        static_cast<AvrPad*>(owner)->said_.push_back(static_cast<std::uint8_t>(byte));
    }
    static void onEnable(avr_irq_t* /*irq*/, std::uint32_t level, void* owner) {
        static_cast<AvrPad*>(owner)->enableChanged((level & 1U) != 0);
    }
    static void onDirection(avr_irq_t* /*irq*/, std::uint32_t outputs, void* owner) {
        auto* pad = static_cast<AvrPad*>(owner);
        pad->droveBacklight_ = pad->droveBacklight_ || (outputs & kBacklightPin) != 0;
    }

    void listen(std::uint32_t module, int index, avr_irq_notify_t notify) const {
        avr_irq_register_notify(avr_io_getirq(avr, module, index), notify, owner);
    }
};

Result<std::unique_ptr<AvrPad>> AvrPad::load(const std::string& image, const Wiring& wiring) {
    std::unique_ptr<AvrPad> pad{new AvrPad{wiring}};
    TURNBELL_TRY(pad->start(image));
    return pad;
}

AvrPad::AvrPad(const Wiring& wiring) : wiring_{wiring}, chip_{std::make_unique<Chip>()} {
    chip_->owner = this;
    eeprom_.fill(0xFF);
}

AvrPad::~AvrPad() = default;

Result<void> AvrPad::start(const std::string& image) {
    avr_global_logger_set(keepQuiet);
    std::uint32_t size = 0;
    std::uint32_t address = 0;
    const std::unique_ptr<std::uint8_t, decltype(&std::free)> code{
        read_ihex_file(image.c_str(), &size, &address), &std::free};
    if (!code || size == 0) {
        return fail(ErrorCode::NotFound, image + " is no image: build the target turnbell_pad_image.");
    }
    chip_->avr = avr_make_mcu_by_name("atmega328p");
    if (chip_->avr == nullptr) {
        return fail(ErrorCode::NotFound, "simavr does not know the ATmega328P.");
    }
    avr_init(chip_->avr);
    chip_->avr->frequency = kCyclesPerSecond;
    chip_->avr->vcc = chip_->avr->avcc = chip_->avr->aref = kSupply;
    chip_->avr->sleep = sleepInVirtualTime;
    avr_loadcode(chip_->avr, code.get(), size, address);
    connect();
    return {};
}

void AvrPad::connect() {
    auto* avr = chip_->avr;
    std::uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    chip_->listen(AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT, Chip::onByte);
    chip_->listen(AVR_IOCTL_IOPORT_GETIRQ('B'), kEnablePin, Chip::onEnable);
    chip_->listen(AVR_IOCTL_IOPORT_GETIRQ('B'), IOPORT_IRQ_DIRECTION_ALL, Chip::onDirection);
    const auto grounded = static_cast<std::uint8_t>((wiring_.modemRelay ? kRelayStrap : 0) |
                                                    (wiring_.shield ? 0 : kNoShieldStrap));
    avr_ioport_external_t straps{.name = 'B', .mask = grounded, .value = 0};
    avr_ioctl(avr, AVR_IOCTL_IOPORT_SET_EXTERNAL('B'), &straps);
    chip_->hook.kind = "turnbell";
    chip_->hook.reset = Chip::onReset;
    avr_register_io(avr, &chip_->hook);
    hold(pad::Key::None);
}

// --- Time

std::chrono::microseconds AvrPad::elapsed() const {
    return std::chrono::microseconds{(base_ + chip_->avr->cycle) / (kCyclesPerSecond / std::micro::den)};
}

void AvrPad::run(std::chrono::microseconds time) {
    if (!std::exchange(powered_, true)) {
        powerOn();
    }
    target_ += cyclesOf(time);
    auto* avr = chip_->avr;
    while (!dead_ && base_ + avr->cycle < target_) {
        const auto before = avr->cycle;
        const int state = avr_run(avr);
        dead_ = state == cpu_Done || state == cpu_Crashed;
        if (avr->cycle < before) {  // a reset
            base_ += before;
        }
    }
}

void AvrPad::beat() {
    if (taken_ == heard_.size()) {
        return;
    }
    avr_raise_irq(avr_io_getirq(chip_->avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT), heard_.at(taken_++));
    if (taken_ == heard_.size()) {
        heard_.clear();
        taken_ = 0;
    }
}

// --- Starts

void AvrPad::powerOn() {
    lcd_ = {};
    std::fill(chip_->avr->data + kMemoryBegin, chip_->avr->data + kMemoryEnd, kPaint);
    avr_eeprom_desc_t kept{.ee = eeprom_.data(), .offset = 0, .size = kEepromSize};
    avr_ioctl(chip_->avr, AVR_IOCTL_EEPROM_SET, &kept);
    beginAgain(kPowerOnFlag);
}

void AvrPad::beginAgain(std::uint8_t flags) {
    const auto before = chip_->avr->cycle;
    asked_ = true;
    avr_reset(chip_->avr);
    asked_ = false;
    base_ += chip_->avr->cycle < before ? before : 0;
    chip_->avr->data[kResetFlags] = flags;
}

void AvrPad::reset() {
    beginAgain(kExternalFlag);
}

void AvrPad::cutPower() {
    eeprom();
    powerOn();
}

void AvrPad::afterReset() {
    ++starts_;
    watchdogStarts_ += asked_ ? 0 : 1;
    restoreHung();
    forgetPins();
    avr_cycle_timer_register(chip_->avr, kCyclesPerByte, Chip::onBeat, this);
}

/// All pins read 0 after a start, and simavr tells no level twice: a pull-up as before would not be seen.
void AvrPad::forgetPins() {
    for (const char port : {'B', 'C', 'D'}) {
        for (int pin = 0; pin < kPinsOfAPort; ++pin) {
            avr_io_getirq(chip_->avr, AVR_IOCTL_IOPORT_GETIRQ(port), pin)->flags |= IRQ_FLAG_INIT;
        }
    }
}

void AvrPad::hang() {
    auto* avr = chip_->avr;
    chip_->hungAt = avr->pc;
    chip_->hung = {avr->flash[avr->pc], avr->flash[avr->pc + 1]};
    std::ranges::copy(kJumpToItself, avr->flash + avr->pc);
}

void AvrPad::restoreHung() {
    if (const auto instruction = std::exchange(chip_->hung, std::nullopt)) {
        std::ranges::copy(*instruction, chip_->avr->flash + chip_->hungAt);
    }
}

// --- Pins and memory

void AvrPad::hear(std::span<const std::uint8_t> bytes) {
    heard_.insert(heard_.end(), bytes.begin(), bytes.end());
}

std::vector<std::uint8_t> AvrPad::takeOutput() {
    return std::exchange(said_, {});
}

void AvrPad::hold(pad::Key key) {
    const std::uint32_t level =
        key == pad::Key::None ? pad::kIdleLevel : pad::kFactoryLevels.of[static_cast<std::size_t>(key) - 1];
    const auto millivolts = (level * kSupply + kFullScale - 1) / kFullScale;
    avr_raise_irq(avr_io_getirq(chip_->avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC0), millivolts);
}

void AvrPad::enableChanged(bool high) {
    if (std::exchange(enable_, high) && !high) {
        const auto* data = chip_->avr->data;
        lcd_.clock((data[kPortB] & kSelectPin) != 0, static_cast<std::uint8_t>(data[kPortD] >> 4U));
    }
}

bool AvrPad::isHigh(unsigned pin) const {
    const auto* data = chip_->avr->data;
    return ((static_cast<unsigned>(data[kDirectionC] & data[kPortC]) >> pin) & 1U) != 0;
}

const AvrPad::Eeprom& AvrPad::eeprom() {
    if (powered_) {
        avr_eeprom_desc_t now{.ee = eeprom_.data(), .offset = 0, .size = kEepromSize};
        avr_ioctl(chip_->avr, AVR_IOCTL_EEPROM_GET, &now);
    }
    return eeprom_;
}

void AvrPad::setEeprom(const Eeprom& bytes) {
    eeprom_ = bytes;
    powered_ = false;
}

// Between what is always used and the stack lies the longest stretch of paint.
std::size_t AvrPad::stackUsed() const {
    std::size_t longest = 0;
    std::size_t length = 0;
    std::size_t stackBegin = kMemoryBegin;
    for (std::size_t at = kMemoryBegin; at < kMemoryEnd; ++at) {
        length = chip_->avr->data[at] == kPaint ? length + 1 : 0;
        if (length > longest) {
            longest = length;
            stackBegin = at + 1;
        }
    }
    return kMemoryEnd - stackBegin;
}

}  // namespace turnbell::padsim
