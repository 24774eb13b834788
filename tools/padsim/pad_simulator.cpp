#include "tools/padsim/pad_simulator.h"

#include "host/base/hex.h"
#include "tools/padsim/eeprom_file.h"

#include <algorithm>
#include <utility>

namespace turnbell::padsim {
namespace {

constexpr milliseconds kStep{1};
constexpr milliseconds kMostAtOnce{50};    // a machine that was busy catches up, and still serves its lines
constexpr milliseconds kDisplayRests{30};  // cells are written one after the other
constexpr milliseconds kBounce{10};

}  // namespace

PadSimulator::PadSimulator(AvrPad& pad, simline::HostLine& line, const Clock& clock,
                           simline::ControlEnd& control, Options options)
    : pad_{pad},
      finger_{pad},
      line_{line},
      clock_{clock},
      control_{control},
      options_{std::move(options)},
      started_{now()},
      reached_{started_},
      changedAt_{started_} {
    std::ranges::sort(options_.presses, {}, &TimedPress::at);
}

Result<void> PadSimulator::run() {
    const auto signals = simline::stopSignals();
    while (!stopping_) {
        wait(signals);
        TURNBELL_TRY(plugInInTime());
        serveHosts();
        pressInTime();
        advance();
        control_.serve([this](const std::string& line) { return answer(line); });
        tellDisplay();
    }
    return keepEeprom();
}

void PadSimulator::wait(const simline::Descriptor& signals) {
    std::vector<pollfd> wanted{{.fd = signals.number(), .events = POLLIN, .revents = 0}};
    line_.addTo(wanted);
    control_.addTo(wanted);
    simline::waitFor(wanted, reached_ + kStep, now());
    stopping_ = stopping_ || (wanted.front().revents & POLLIN) != 0;
}

void PadSimulator::serveHosts() {
    const auto typed = line_.read();
    if (line_.takeCame() && options_.dtr) {
        pad_.reset();
    }
    pad_.hear(asBytes(typed));
}

void PadSimulator::advance() {
    const auto time = std::min(now() - reached_, kMostAtOnce);
    finger_.run(time);
    reached_ += time;
    line_.write(asText(pad_.takeOutput()));
}

void PadSimulator::pressInTime() {
    auto& presses = options_.presses;
    while (!presses.empty() && started_ + presses.front().at <= now()) {
        finger_.press(presses.front().key, milliseconds{120}, kBounce);
        presses.erase(presses.begin());
    }
}

Result<void> PadSimulator::plugInInTime() {
    if (plugInAt_ && *plugInAt_ <= now()) {
        plugInAt_.reset();
        return line_.follow(true);
    }
    return {};
}

void PadSimulator::tellDisplay() {
    if (pad_.lcd().takeChanged()) {
        changedAt_ = now();
    }
    if (now() - changedAt_ < kDisplayRests) {
        return;
    }
    if (auto shown = display(); shown != told_) {
        simline::say(shown);
        told_ = std::move(shown);
    }
}

std::string PadSimulator::display() {
    return "lcd |" + pad_.lcd().row(0) + "|" + pad_.lcd().row(1) + "|";
}

std::string PadSimulator::answer(const std::string& line) {
    const auto order = parseOrder(line);
    return order ? obey(*order) : "error " + order.error().message + "\n";
}

std::string PadSimulator::obey(const PadOrder& order) {
    using Kind = PadOrder::Kind;
    switch (order.kind) {
    case Kind::Press: finger_.press(order.key, order.time, kBounce); break;
    case Kind::Unplug:
        plugInAt_ = now() + order.time;
        if (const auto out = line_.follow(false); !out) {
            return "error " + out.error().message + "\n";
        }
        break;
    case Kind::Reset: pad_.reset(); break;
    case Kind::PowerCut: pad_.cutPower(); break;
    case Kind::Hang: pad_.hang(); break;
    case Kind::Lcd: return display() + "\nok\n";
    case Kind::Help: return orderHelp() + "ok\n";
    case Kind::Quit: stopping_ = true;
    }
    return "ok\n";
}

Result<void> PadSimulator::keepEeprom() {
    return options_.eeprom.empty() ? Result<void>{} : writeEeprom(options_.eeprom, pad_.eeprom());
}

}  // namespace turnbell::padsim
