#include "modem/sim/control.h"

namespace turnbell::sim {
namespace {

constexpr int kMostTimes = 100'000;

/// "[COUNT]": the fault happens that often; without it until `fault clear`.
ControlAnswer order(Device& device, ControlWords& words, Faults::Kind kind, int value) {
    const auto count = words.rest().empty() ? Faults::kAlways : words.number(1, kMostTimes);
    if (!count) {
        return badArguments("COUNT is 1 or more; without it the fault lasts until `fault clear`");
    }
    device.faults.order(kind, value, *count);
    return std::string();
}

ControlAnswer slow(Device& device, ControlWords& words, BootTime) {
    const auto wait = words.duration();
    if (!wait) {
        return badArguments("seconds are expected");
    }
    return order(device, words, Faults::Kind::Slow, static_cast<int>(wait->count()));
}

ControlAnswer refuse(Device& device, ControlWords& words, BootTime) {
    const auto code = words.number(0, 999);
    if (!code) {
        return badArguments("a +CMS code is expected");
    }
    return order(device, words, Faults::Kind::Refuse, *code);
}

template <Faults::Kind kind>
ControlAnswer plain(Device& device, ControlWords& words, BootTime) {
    return order(device, words, kind, 0);
}

ControlAnswer mute(Device& device, ControlWords& words, BootTime now) {
    const auto time = words.duration();
    if (!time) {
        return badArguments("seconds are expected");
    }
    device.faults.mute(now + *time);
    return std::string();
}

ControlAnswer hang(Device& device, ControlWords& words, BootTime now) {
    const auto kind = hangKind(words.next());
    const auto cure = words.rest().empty() ? Hang::Cure::Never : hangCure(words.rest());
    if (!kind || !cure) {
        return badArguments(
            "mute, prompt, garbage, error, echo, ok, radio or loop is expected, and escape, defaults, radio, "
            "restart, reopen, power or never");
    }
    device.hang.begin(*kind, *cure, now);
    return std::string();
}

ControlAnswer notice(Device& device, ControlWords& words, BootTime) {
    if (words.rest().empty()) {
        return badArguments("a line is expected, such as RING");
    }
    device.faults.orderNotice(std::string(words.rest()));
    return std::string();
}

ControlAnswer clear(Device& device, ControlWords&, BootTime) {
    device.faults.clear();
    device.hang = {};
    return std::string();
}

ControlAnswer hold(Device& device, ControlWords& words, BootTime) {
    for (const auto point : {Hold::Point::Cmgs, Hold::Point::Pdu, Hold::Point::CtrlZ}) {
        if (words.rest() == toString(point)) {
            device.hold.order(point);
            return std::string();
        }
    }
    return badArguments("cmgs, pdu or ctrl-z is expected");
}

ControlAnswer go(Device& device, ControlWords&, BootTime) {
    device.hold.release();
    return std::string();
}

constexpr std::array kEntries{
    ControlEntry{"fault slow", "S [COUNT]", "submissions are answered after S seconds", slow},
    ControlEntry{"fault refuse", "CMS [COUNT]", "submissions are refused with +CMS ERROR: CMS", refuse},
    ControlEntry{"fault no-reference", "[COUNT]", "submissions are taken, and answered OK without +CMGS",
                 plain<Faults::Kind::NoReference>},
    ControlEntry{"fault no-answer", "[COUNT]", "submissions are taken, and not answered",
                 plain<Faults::Kind::NoAnswer>},
    ControlEntry{"fault not-sent", "[COUNT]", "submissions are lost before the network, and not answered",
                 plain<Faults::Kind::NotSent>},
    ControlEntry{"fault report-lost", "[COUNT]", "status reports are never sent",
                 plain<Faults::Kind::ReportLost>},
    ControlEntry{"fault garbage", "[COUNT]", "line noise comes before a reply", plain<Faults::Kind::Garbage>},
    ControlEntry{"fault mute", "S", "the modem hears and says nothing for S seconds", mute},
    ControlEntry{"fault hang", "KIND [CURE]", "it hangs until it is cured", hang},
    ControlEntry{"fault urc", "LINE", "LINE is said in the middle of the next reply", notice},
    ControlEntry{"fault clear", "", "all faults end", clear},
    ControlEntry{"hold", "cmgs|pdu|ctrl-z", "the next submission stops when this is read, until `go`", hold},
    ControlEntry{"go", "", "what is held goes on", go},
};

}  // namespace

std::span<const ControlEntry> controlOfFaults() {
    return kEntries;
}

}  // namespace turnbell::sim
