#include "modem/sms/reassembler.h"

#include "modem/sms/text_units.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace turnbell::sms {
namespace {

constexpr const char* kMissingMark = "[…]";

bool sayTheSame(const UserData& a, const UserData& b) {
    return a.alphabet == b.alphabet && a.tables == b.tables && a.units == b.units && a.data == b.data;
}

/// Parts in order, decoded a run at a time: a character cut in two at a part's end becomes whole if its other
/// half starts the next part.
class TextJoiner {
public:
    void add(int sequence, const UserData& userData) {
        const bool gap = sequence != next_;
        const Script script{userData.alphabet, userData.tables};
        if (gap || script != script_) {
            flush();
        }
        if (gap) {
            text_ += kMissingMark;
        }
        script_ = script;
        units_ += userData.units;
        next_ = sequence + 1;
    }

    std::string finish(int total) {
        flush();
        if (next_ <= total) {
            text_ += kMissingMark;
        }
        return std::move(text_);
    }

private:
    void flush() {
        text_ += unitsToUtf8(script_, units_);
        units_.clear();
    }

    std::string text_;
    std::u16string units_;
    Script script_;
    int next_ = 1;
};

/// Octets of every part, in order; those of a text among data are its units, as they came.
class DataJoiner {
public:
    void add(const UserData& userData) {
        if (userData.data) {
            auto& octets = data_.octets;
            octets.insert(octets.end(), userData.data->octets.begin(), userData.data->octets.end());
            data_.ports = userData.data->ports ? userData.data->ports : data_.ports;
            data_.compressed = data_.compressed || userData.data->compressed;
            return;
        }
        for (const auto unit : userData.units) {
            if (userData.alphabet == Alphabet::Ucs2) {
                data_.octets.push_back(static_cast<std::uint8_t>(unit >> 8U));
            }
            data_.octets.push_back(static_cast<std::uint8_t>(unit));
        }
    }

    Data finish() { return std::move(data_); }

private:
    Data data_;
};

Reassembler::Whole single(const Reassembler::Part& part) {
    return {.keys = {part.key},
            .from = part.from,
            .text = part.userData.text,
            .data = part.userData.data,
            .receivedAt = part.receivedAt,
            .protocolId = part.protocolId};
}

}  // namespace

bool Reassembler::Key::operator<(const Key& other) const {
    return std::tie(from, reference, total, wide) <
           std::tie(other.from, other.reference, other.total, other.wide);
}

bool Reassembler::Group::canTake(const Part& part) const {
    const auto apart = std::chrono::abs(part.receivedAt - firstAt);
    const auto same = bySequence.find(part.userData.concat->sequence);
    return apart < kPatience &&
           (same == bySequence.end() || sayTheSame(same->second.userData, part.userData));
}

void Reassembler::Group::take(const Part& part) {
    firstAt = bySequence.empty() ? part.receivedAt : std::min(firstAt, part.receivedAt);
    lastAt = bySequence.empty() ? part.receivedAt : std::max(lastAt, part.receivedAt);
    if (!bySequence.emplace(part.userData.concat->sequence, part).second) {
        repeated.push_back(part.key);
    }
}

void Reassembler::Group::join(Whole& whole) const {
    const bool isData = std::any_of(bySequence.begin(), bySequence.end(), [](const auto& numbered) {
        return numbered.second.userData.data.has_value();
    });
    TextJoiner text;
    DataJoiner data;
    for (const auto& [sequence, part] : bySequence) {
        if (isData) {
            data.add(part.userData);
        } else {
            text.add(sequence, part.userData);
        }
    }
    if (isData) {
        whole.data = data.finish();
    } else {
        whole.text = text.finish(whole.total);
    }
}

Reassembler::Whole Reassembler::Group::whole(const Key& key) const {
    Whole whole;
    for (const auto& numbered : bySequence) {
        whole.keys.push_back(numbered.second.key);
    }
    whole.keys.insert(whole.keys.end(), repeated.begin(), repeated.end());
    whole.from = key.from;
    whole.total = key.total;
    whole.missing = key.total - static_cast<int>(bySequence.size());
    whole.receivedAt = firstAt;
    whole.protocolId = bySequence.begin()->second.protocolId;
    join(whole);
    return whole;
}

Reassembler::Groups::iterator Reassembler::groupFor(const Part& part) {
    const auto& concat = *part.userData.concat;
    const Key key{part.from, concat.reference, concat.total, concat.wide};
    // The newest first: what is still incomplete when a reference comes round again seldom gets complete.
    const auto [first, last] = groups_.equal_range(key);
    for (auto group = last; group != first;) {
        --group;
        if (group->second.canTake(part)) {
            return group;
        }
    }
    return groups_.emplace(key, Group{});
}

std::optional<Reassembler::Whole> Reassembler::add(const Part& part) {
    const auto& concat = part.userData.concat;
    if (!concat || concat->total <= 1) {
        return single(part);
    }
    const auto group = groupFor(part);
    group->second.take(part);
    if (static_cast<int>(group->second.bySequence.size()) < concat->total) {
        return std::nullopt;
    }
    auto whole = group->second.whole(group->first);
    groups_.erase(group);
    return whole;
}

std::vector<Reassembler::Whole> Reassembler::incomplete(UtcTime now) {
    std::vector<Whole> found;
    for (auto& [key, group] : groups_) {
        if (!group.told && group.lastAt + kShownAfter <= now) {
            group.told = true;
            found.push_back(group.whole(key));
        }
    }
    return found;
}

std::optional<UtcTime> Reassembler::nextIncomplete() const {
    std::optional<UtcTime> earliest;
    for (const auto& [key, group] : groups_) {
        if (!group.told) {
            earliest = std::min(earliest.value_or(UtcTime::max()), group.lastAt + kShownAfter);
        }
    }
    return earliest;
}

std::vector<Reassembler::Whole> Reassembler::giveUp(UtcTime now) {
    std::vector<Whole> given;
    for (auto group = groups_.begin(); group != groups_.end();) {
        if (group->second.firstAt + kPatience > now) {
            ++group;
            continue;
        }
        given.push_back(group->second.whole(group->first));
        group = groups_.erase(group);
    }
    return given;
}

std::optional<UtcTime> Reassembler::nextDeadline() const {
    const auto earliest = std::min_element(groups_.begin(), groups_.end(), [](const auto& a, const auto& b) {
        return a.second.firstAt < b.second.firstAt;
    });
    if (earliest == groups_.end()) {
        return std::nullopt;
    }
    return earliest->second.firstAt + kPatience;
}

}  // namespace turnbell::sms
