#include "host/service/pads.h"

#include "host/base/log.h"
#include "host/core/pad_id.h"
#include "host/core/person_name.h"
#include "host/service/pad_view.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::size_t kLongestName = 30;  // characters
constexpr std::uint32_t kIdentifySeconds = 10;
constexpr std::uint16_t kHalf = 0x8000;  // of the numbers: what is farther ahead lies behind

struct Shown {
    std::string_view reason;
    pad::Notice notice;
};

/// What a pad shows for a refusal; NotNow for any other.
constexpr std::array kNotices{
    Shown{"too_late", pad::Notice::TooLate},
    Shown{"nobody_waiting", pad::Notice::NobodyWaiting},
    Shown{"no_desk", pad::Notice::None},  // the display says so all the time
    Shown{"no_meaning", pad::Notice::None},
};

pad::Notice noticeOf(const std::string& reason) {
    const auto* const found = std::ranges::find(kNotices, std::string_view{reason}, &Shown::reason);
    return found == kNotices.end() ? pad::Notice::NotNow : found->notice;
}

pad::Words wordsOf(const std::string& language) {
    if (language == "en") {
        return pad::Words::English;
    }
    return language == "de" ? pad::Words::German : pad::Words::Icons;
}

pad::DeskMode modeOf(std::optional<StepState> stage, const std::string& deskState) {
    if (stage) {
        return *stage == StepState::Called ? pad::DeskMode::Called : pad::DeskMode::Serving;
    }
    if (deskState == "open") {
        return pad::DeskMode::Free;
    }
    return deskState == "paused" ? pad::DeskMode::Paused : pad::DeskMode::Closed;
}

tl::unexpected<Error> unknown(const std::string& pad) {
    return fail(ErrorCode::NotFound, "there is no pad '" + pad + "'", "pad_unknown");
}

tl::unexpected<Error> notLinked() {
    return fail(ErrorCode::Refused, "This pad is not connected: plug it in first.", "pad_not_linked");
}

}  // namespace

Pads::Pads(BranchState& state, DeskCommands& desks) : state_{state}, desks_{desks}, watch_{state} {
}

// --- Presses

std::optional<std::uint16_t> Pads::expected(std::uint32_t pad, std::uint16_t boot) {
    const auto row = state_.knownPads.byId(pad);
    if (!row || row->boot != boot || !row->next) {
        return std::nullopt;
    }
    return static_cast<std::uint16_t>(*row->next);
}

Result<PressTaken> Pads::pressed(const PadPress& press, Moment now) {
    assigned_ = false;
    const auto next = expected(press.pad, press.boot).value_or(press.number);
    if (press.number != next) {
        const bool done = static_cast<std::uint16_t>(press.number - next) >= kHalf;
        return PressTaken{.committed = done};
    }
    auto pad = known(press.pad, now);
    if (press.age > state_.padRules.oldestPress) {
        return fail(ErrorCode::Refused, "the press is too old", "too_late");
    }
    if (choice_.until && mayBeChosen(pad)) {
        assigned_ = true;
        pad.desk = choice_.desk;
        keep(std::move(pad), press, {.did = "pad_assign", .desk = choice_.desk}, {}, now);
        return PressTaken{.committed = true};
    }
    if (!seen_.canHaveSeen(press.pad, screen(pad.desk), now.boot - press.age)) {
        return fail(ErrorCode::Refused, "the desk has changed since", "not_seen");
    }
    const auto deed = act(pad, press, now);
    TURNBELL_TRY(deed);
    keep(std::move(pad), press, *deed, {}, now);
    return PressTaken{.committed = true};
}

pad::Notice Pads::refused(const PadPress& press, const Error& why, Moment now) {
    auto pad = known(press.pad, now);
    const auto desk = pad.desk;
    keep(std::move(pad), press, {.desk = desk}, why.reason, now);
    return noticeOf(why.reason);
}

void Pads::committed(const PadPress& press) {
    if (std::exchange(assigned_, false)) {
        choice_ = {.state = "assigned", .desk = choice_.desk, .until = {}, .pad = padIdText(press.pad)};
    }
}

bool Pads::mayBeChosen(const db::PadRow& pad) {
    if (state_.catalog.desk(choice_.desk) == nullptr) {
        return false;  // taken out of the catalog meanwhile
    }
    const bool servesAnother = pad.desk != choice_.desk && state_.catalog.desk(pad.desk) != nullptr;
    return !servesAnother || stateOf(pad.desk) == "closed";
}

Result<Pads::Deed> Pads::act(const db::PadRow& pad, const PadPress& press, Moment now) {
    if (state_.catalog.desk(pad.desk) == nullptr) {
        return fail(ErrorCode::Refused, "this pad serves no desk", "no_desk");
    }
    const auto verb = verbOf(press, pad.desk);
    if (!verb) {
        return fail(ErrorCode::Refused, "this key does nothing", "no_meaning");
    }
    if (!fits(*verb, stageOf(pad.desk))) {
        return fail(ErrorCode::Refused, "this cannot be done at the desk now", "step_state");
    }
    const auto done = desks_.carryOut(*verb, pad.desk, {"pad " + labelOf(pad), false, Party::Pad}, now);
    TURNBELL_TRY(done);
    return Deed{toString(*verb), pad.desk, done->ticket};
}

std::optional<DeskVerb> Pads::verbOf(const PadPress& press, const std::string& desk) {
    const bool held = press.action == pad::Action::Held;
    if (press.key == pad::Key::Right) {
        return held ? std::optional{DeskVerb::Park} : std::nullopt;
    }
    if (held) {
        return std::nullopt;
    }
    switch (press.key) {
    case pad::Key::Select: return nextVerb(stageOf(desk), desks_.waiting(desk, state_.visits.waiting()) > 0);
    case pad::Key::Up: return DeskVerb::Recall;
    case pad::Key::Down: return DeskVerb::NoShow;
    case pad::Key::Left: return openOrPause(stateOf(desk));
    default: return std::nullopt;
    }
}

std::optional<StepState> Pads::stageOf(const std::string& desk) {
    const auto row = state_.visits.atDesk(desk);
    return row ? std::optional{row->step.state} : std::nullopt;
}

std::string Pads::stateOf(const std::string& desk) {
    return opennessOf(state_.visits.deskState(desk).state);
}

void Pads::keep(db::PadRow pad, const PadPress& press, const Deed& deed, const std::string& refused,
                Moment now) {
    pad.boot = press.boot;
    pad.next = static_cast<std::uint16_t>(press.number + 1);
    pad.lastSeen = now.utc;
    state_.knownPads.update(pad);
    state_.knownPads.append({.pad = pad.id,
                             .boot = press.boot,
                             .number = press.number,
                             .key = keyText(press.key, press.action),
                             .did = deed.did,
                             .refused = refused,
                             .desk = deed.desk,
                             .ticket = deed.ticket,
                             .at = now.utc});
    state_.changes({Topic::Pads});
    log::pads().info("press pad={} boot={} number={} key=\"{}\" did={} refused={} desk={} ticket={}",
                     pad.number, press.boot, press.number, keyText(press.key, press.action), deed.did,
                     refused, deed.desk, deed.ticket);
}

// --- What staff do

Result<wire::Done> Pads::choose(const std::string& desk, Moment now) {
    if (state_.catalog.desk(desk) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + desk + "'", "desk_unknown");
    }
    choice_ = {.state = "waiting", .desk = desk, .until = now + kChoiceLasts};
    state_.changes({Topic::Pads});
    return wire::Done{};
}

wire::Done Pads::cancelChoice() {
    if (choice_.until) {
        choice_ = {.state = "cancelled", .desk = choice_.desk};
        state_.changes({Topic::Pads});
    }
    return {};
}

Result<wire::Done> Pads::assign(const std::string& pad, const std::string& desk, Moment now) {
    auto row = named(pad, now);
    TURNBELL_TRY(row);
    if (!desk.empty() && state_.catalog.desk(desk) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + desk + "'", "desk_unknown");
    }
    row->desk = desk;
    state_.knownPads.update(*row);
    state_.changes({Topic::Pads, Topic::Health});
    return wire::Done{};
}

Result<wire::Done> Pads::rename(const std::string& pad, const std::string& name, Moment now) {
    auto row = named(pad, now);
    TURNBELL_TRY(row);
    auto line = cleanLine(name, kLongestName);
    if (!line) {
        return fail(ErrorCode::Invalid, "the name of a pad has at most 30 characters: shorten it",
                    "pad_name");
    }
    row->name = *std::move(line);
    state_.knownPads.update(*row);
    state_.changes({Topic::Pads});
    return wire::Done{};
}

Result<wire::Done> Pads::forget(const std::string& pad) {
    const auto number = padIdFrom(pad);
    if (number && linkedOne(*number) != nullptr) {
        return fail(ErrorCode::Refused, "This pad is connected: unplug it first.", "pad_linked");
    }
    if (!number || !state_.knownPads.byId(*number)) {
        return unknown(pad);
    }
    state_.knownPads.remove(*number);
    seen_.forget(*number);
    state_.changes({Topic::Pads, Topic::Health});
    return wire::Done{};
}

Result<wire::Done> Pads::identify(const std::string& pad) {
    TURNBELL_TRY(order(pad, {pad::Operation::Identify, kIdentifySeconds}));
    return wire::Done{};
}

Result<wire::Done> Pads::calibrate(const std::string& pad, bool factory) {
    TURNBELL_TRY(order(pad, {pad::Operation::Calibrate, factory ? 1U : 0U}));
    return wire::Done{};
}

Result<void> Pads::order(const std::string& id, const PadCommand& command) {
    const auto number = padIdFrom(id);
    if (number && linkedOne(*number) != nullptr) {
        orders_.push_back({*number, command});
        return {};
    }
    if (number && state_.knownPads.byId(*number)) {
        return notLinked();
    }
    return unknown(id);
}

std::vector<PadOrder> Pads::takeOrders() {
    return std::exchange(orders_, {});
}

/// One that is linked, and could not be kept when it was, is kept now.
Result<db::PadRow> Pads::named(const std::string& id, Moment now) {
    const auto number = padIdFrom(id);
    if (!number || (linkedOne(*number) == nullptr && !state_.knownPads.byId(*number))) {
        return unknown(id);
    }
    return known(*number, now);
}

// --- The pads themselves

std::uint32_t Pads::newId(const std::function<std::uint32_t()>& random) {
    auto id = random();
    while (id == 0 || state_.knownPads.byId(id) || sightingOf(state_, id) != nullptr) {
        id = random();
    }
    return id;
}

db::PadRow Pads::known(std::uint32_t id, Moment now) {
    if (auto row = state_.knownPads.byId(id)) {
        return *std::move(row);
    }
    db::PadRow row;
    row.id = id;
    row.firstSeen = now.utc;
    row.lastSeen = now.utc;
    return state_.knownPads.insert(std::move(row));
}

const PadSighting* Pads::linkedOne(std::uint32_t id) const {
    const auto* const there = sightingOf(state_, id);
    return there != nullptr && there->status.linked ? there : nullptr;
}

std::vector<PadSighting> Pads::see(std::vector<PadSighting> pads) {
    state_.changes({Topic::Pads});
    return std::exchange(state_.pads, std::move(pads));
}

void Pads::keepSeen(const std::vector<PadSighting>& before, Moment now) {
    keepLinked(before, now);
    keepLost(before, now);
    watch_.look(now);
}

void Pads::keepLinked(const std::vector<PadSighting>& before, Moment now) {
    for (const auto& pad : state_.pads) {
        const bool wasThere = std::ranges::any_of(before, [&](const PadSighting& other) {
            return other.status.id == pad.status.id && other.status.links == pad.status.links &&
                   other.port == pad.port;
        });
        if (!pad.status.linked || pad.status.id == 0 || wasThere) {
            continue;
        }
        auto row = known(pad.status.id, now);
        row.firmware = firmwareText(pad.status);
        row.lastSeen = now.utc;
        state_.knownPads.update(row);
        log::pads().info("pad.linked pad={} id={} port={} firmware={} boot={}", row.number,
                         padIdText(pad.status.id), pad.port, row.firmware, pad.status.boot);
    }
}

void Pads::keepLost(const std::vector<PadSighting>& before, Moment now) {
    for (const auto& was : before) {
        if (!was.status.linked || linkedOne(was.status.id) != nullptr) {
            continue;
        }
        if (auto row = state_.knownPads.byId(was.status.id)) {
            row->lastSeen = now.utc;
            state_.knownPads.update(*row);
            log::pads().info("pad.lost pad={} port={}", row->number, was.port);
        }
    }
}

void Pads::restored(Moment now) {
    choice_ = {};
    state_.knownPads.forgetNext();
    keepSeen({}, now);
}

wire::PadList Pads::list() {
    wire::PadList list;
    for (const auto& pad : state_.knownPads.all()) {
        list.pads.push_back(padRow(pad, state_.knownPads.lastPress(pad.id), sightingOf(state_, pad.id)));
    }
    for (const auto& sighting : state_.pads) {
        const bool answered = sighting.status.id != 0 && sighting.status.links > 0;
        const bool couldNotBeKept = sighting.status.linked && !state_.knownPads.byId(sighting.status.id);
        if (!answered || couldNotBeKept) {
            list.pads.push_back(padRow({}, {}, &sighting));
        }
    }
    list.choice = {.state = choice_.state,
                   .desk = choice_.desk,
                   .until = choice_.until ? toIso8601(choice_.until->utc) : std::string{},
                   .pad = choice_.pad};
    return list;
}

std::map<std::uint32_t, PadScreen> Pads::screens(Moment now) {
    std::map<std::uint32_t, PadScreen> screens;
    const auto line = state_.visits.waiting();
    overdue_ = overdue(now);
    const bool unanswered = state_.conversations.isAnyWaitingForUs();
    for (const auto& sighting : state_.pads) {
        if (!sighting.status.linked) {
            continue;
        }
        const auto pad = state_.knownPads.byId(sighting.status.id);
        const auto desk = pad ? pad->desk : std::string{};
        auto& screen = screens[sighting.status.id];
        screen = this->screen(desk);
        screen.waiting = desks_.waiting(desk, line);
        screen.unanswered = unanswered;
        screen.overdue = overdue_;
        seen_.shows(sighting.status.id, screen, now.boot);
    }
    return screens;
}

PadScreen Pads::screen(const std::string& desk) {
    PadScreen screen;
    screen.words = wordsOf(state_.firstLanguage());
    if (state_.catalog.desk(desk) == nullptr) {
        return screen;
    }
    const auto there = state_.visits.atDesk(desk);
    screen.mode = modeOf(there ? std::optional{there->step.state} : std::nullopt, stateOf(desk));
    screen.ticket = there ? there->visit.ticket : std::string{};
    return screen;
}

bool Pads::overdue(Moment now) {
    const auto since = state_.conversations.waitingSince();
    return since && now.utc - *since >= kAnswerWithin;
}

void Pads::tick(Moment now) {
    if (choice_.until && now.boot >= choice_.until->boot) {
        choice_ = {.state = "timeout", .desk = choice_.desk};
        state_.changes({Topic::Pads});
    }
    if (!state_.pads.empty() && overdue(now) != overdue_) {
        state_.changes({Topic::Pads});
    }
    watch_.tick(now);
}

std::optional<BootTime> Pads::nextDeadline(Moment now) {
    auto next = watch_.nextDeadline(now);
    if (choice_.until) {
        next = std::min(next.value_or(choice_.until->boot), choice_.until->boot);
    }
    const auto since = state_.pads.empty() ? std::nullopt : state_.conversations.waitingSince();
    if (since && now.utc - *since < kAnswerWithin) {
        const auto due = now.boot + (*since + kAnswerWithin - now.utc);
        next = std::min(next.value_or(due), due);
    }
    return next;
}

}  // namespace turnbell
