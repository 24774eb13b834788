#include "modem/sms/reassembler.h"

#include "modem/sms/text_units.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace turnbell::sms {
namespace {

constexpr const char* kMissingMark = "[…]";

bool sayTheSame(const UserData& a, const UserData& b) {
    return a.alphabet == b.alphabet && a.units == b.units && a.data == b.data;
}

/// Parts in order, decoded a run at a time: a character cut in two at a part's end becomes whole if its other
/// half starts the next part.
class TextJoiner {
public:
    void add(int sequence, const UserData& userData) {
        const bool gap = sequence != next_;
        if (gap || userData.alphabet != alphabet_) {
            flush();
        }
        if (gap) {
            text_ += kMissingMark;
        }
        alphabet_ = userData.alphabet;
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
        text_ += unitsToUtf8(alphabet_, units_);
        units_.clear();
    }

    std::string text_;
    std::u16string units_;
    Alphabet alphabet_ = Alphabet::Gsm7;
    int next_ = 1;
};

Reassembler::Whole single(const Reassembler::Part& part) {
    return {{part.key}, part.from, part.userData.text, 1, 0, part.receivedAt};
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
    if (!bySequence.emplace(part.userData.concat->sequence, part).second) {
        repeated.push_back(part.key);
    }
}

Reassembler::Whole Reassembler::Group::whole(const Key& key) const {
    Whole whole;
    TextJoiner text;
    for (const auto& [sequence, part] : bySequence) {
        whole.keys.push_back(part.key);
        text.add(sequence, part.userData);
    }
    whole.keys.insert(whole.keys.end(), repeated.begin(), repeated.end());
    whole.from = key.from;
    whole.text = text.finish(key.total);
    whole.total = key.total;
    whole.missing = key.total - static_cast<int>(bySequence.size());
    whole.receivedAt = firstAt;
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
