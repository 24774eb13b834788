#include "host/service/carry_over.h"

#include "db/carried_store.h"
#include "db/personal_store.h"
#include "db/survey_store.h"
#include "host/base/log.h"
#include "host/service/opt_outs.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace turnbell {
namespace {

/// Everything that is read of the database that goes.
struct Words {
    std::string key;
    std::vector<db::StopMark> stops;
    std::vector<db::StopMark> starts;
    std::map<std::string, UtcTime> surveyed;
    std::map<std::string, UtcTime> erased;
    std::vector<db::ConsentRow> consents;
    std::map<VisitId, db::VisitConsent> visits;  ///< those that go on in the backup
    std::vector<db::SurveyRow> surveys;          ///< of those
    std::vector<db::CarriedStore::Excuse> excuses;
    std::set<std::string> numbers;
    bool complete = true;
};

/// What cannot be read is left out: that is why backups are restored.
Words wordsOf(db::Database& replaced, const std::vector<db::VisitConsent>& goingOn) {
    Words words;
    db::CarriedStore store{replaced};
    db::MarkStore marks{replaced};
    const auto read = [&](auto part) {
        try {
            part();
        } catch (const std::runtime_error& fault) {
            log::db().error("restore.replaced_unreadable cause=\"{}\"", fault.what());
            words.complete = false;
        }
    };
    read([&] { words.key = db::LedgerStore{replaced}.value(OptOuts::kKeySetting); });
    read([&] { words.stops = store.stops(); });
    read([&] { words.starts = marks.started(); });
    read([&] { words.surveyed = store.surveyed(); });
    read([&] { words.erased = marks.erased(); });
    read([&] { words.consents = store.consents(); });
    read([&] { words.excuses = store.excuses(); });
    read([&] { words.numbers = db::PersonalStore{replaced}.numbers(); });
    read([&] {
        db::SurveyStore surveys{replaced};
        for (const auto& each : goingOn) {
            if (auto survey = surveys.ofVisit(each.visit); survey && survey->sentAt) {
                words.surveys.push_back(*std::move(survey));
            }
        }
    });
    read([&] {
        for (const auto& each : goingOn) {
            if (const auto visit = store.visit(each.visit)) {
                words.visits.emplace(each.visit, *visit);
            }
        }
    });
    return words;
}

class CarryOver {
public:
    CarryOver(Words words, db::Database& restored)
        : words_{std::move(words)},
          store_{restored},
          marks_{restored},
          consents_{restored},
          surveys_{restored},
          optOuts_{consents_},
          numbers_{db::PersonalStore{restored}.numbers()} {
        db::LedgerStore settings{restored};
        if (settings.value(OptOuts::kKeySetting).empty()) {
            settings.setValue(OptOuts::kKeySetting, words_.key);
        }
        const auto key = settings.value(OptOuts::kKeySetting);
        optOuts_.useKey(key);
        sameKey_ = key == words_.key;
        if (!sameKey_ && !words_.key.empty()) {
            learnHashes();
        }
    }

    wire::Restored carry() {
        carryStops();
        carrySurveyed();
        carryErased();
        carryConsents();
        if (sameKey_) {
            carrySurveys();
            carryVisits();
            for (const auto& excuse : words_.excuses) {
                store_.add(excuse);
            }
        }
        sayWhatIsMissing();
        return done_;
    }

private:
    using Said = std::pair<std::string, db::StopScope>;

    struct Times {
        std::optional<UtcTime> stop = {};
        std::optional<UtcTime> start = {};
    };

    /// By which hash the restored database knows the numbers of the other one.
    void learnHashes() {
        OptOuts former{consents_};
        former.useKey(words_.key);
        words_.numbers.insert(numbers_.begin(), numbers_.end());
        for (const auto& number : words_.numbers) {
            hashes_.emplace(former.hashOf(number), optOuts_.hashOf(number));
        }
    }

    /// Nothing: a number that neither of them has in full.
    std::optional<std::string> hashHere(const std::string& hash) const {
        if (sameKey_) {
            return hash;
        }
        const auto found = hashes_.find(hash);
        return found == hashes_.end() ? std::nullopt : std::optional{found->second};
    }

    /// When each stop, and the START that lifts it, was said last.
    std::map<Said, Times> allSaid() {
        std::map<Said, Times> said;
        const auto later = [](std::optional<UtcTime>& time, UtcTime at) {
            time = std::max(time.value_or(at), at);
        };
        for (const auto& stop : store_.stops()) {
            later(said[{stop.numberHash, stop.scope}].stop, stop.at);
        }
        for (const auto& start : marks_.started()) {
            later(said[{start.numberHash, start.scope}].start, start.at);
        }
        for (const auto& stop : words_.stops) {
            if (const auto hash = hashHere(stop.numberHash)) {
                later(said[{*hash, stop.scope}].stop, stop.at);
            } else {
                ++unknownStops_;
            }
        }
        for (const auto& start : words_.starts) {
            if (const auto hash = hashHere(start.numberHash)) {
                later(said[{*hash, start.scope}].start, start.at);
            }
        }
        return said;
    }

    void carryStops() {
        std::set<std::string> stopped;
        std::set<std::string> started;
        for (const auto& [which, times] : allSaid()) {
            const auto& [hash, scope] = which;
            if (times.start) {
                marks_.started(hash, scope, *times.start);
            }
            const bool wasStopped = consents_.start(hash, scope);
            const bool isStopped = times.stop && (!times.start || *times.start < *times.stop);
            if (isStopped) {
                consents_.stop(hash, scope, *times.stop);
            }
            if (isStopped != wasStopped) {
                (isStopped ? stopped : started).insert(hash);
            }
        }
        done_.stops = static_cast<int>(stopped.size());
        done_.starts = static_cast<int>(
            std::ranges::count_if(started, [&](const std::string& hash) { return !stopped.contains(hash); }));
    }

    void carrySurveyed() {
        for (const auto& [former, at] : words_.surveyed) {
            const auto hash = hashHere(former);
            if (hash && consents_.lastSurveyed(*hash).value_or(UtcTime::min()) < at) {
                consents_.surveyed(*hash, at);
            }
        }
    }

    /// A backup that knows of the erasing has no more than came after it.
    void carryErased() {
        std::set<std::string> stored;
        if (!words_.erased.empty()) {
            for (const auto& number : numbers_) {
                stored.insert(optOuts_.hashOf(number));
            }
        }
        for (const auto& [former, at] : words_.erased) {
            const auto hash = hashHere(former);
            if (!hash || marks_.erasedAt(*hash).value_or(UtcTime::min()) >= at) {
                continue;
            }
            marks_.erased(*hash, at);
            if (stored.contains(*hash)) {
                marks_.toErase(*hash);
                ++done_.erased;
            }
        }
    }

    void carryConsents() {
        for (auto act : words_.consents) {
            const bool wanted = sameKey_ || act.place == ConsentPlace::Sms;
            if (!wanted || store_.has(act)) {
                continue;
            }
            const auto visit = store_.visit(act.visit);
            act.visit = sameKey_ && visit && isSame(*visit) ? act.visit : VisitId{};
            consents_.append(act);
        }
    }

    bool isSame(const db::VisitConsent& visit) const {
        const auto found = words_.visits.find(visit.visit);
        return found != words_.visits.end() && found->second.created == visit.created;
    }

    /// So that a visit that is finished once more is not asked once more. Answers are for a person.
    void carrySurveys() {
        for (auto survey : words_.surveys) {
            const auto visit = store_.visit(survey.visit);
            if (visit && isSame(*visit)) {
                survey.id = {};
                survey.message = survey.asked = {};
                survey.state = SurveyState::Expired;
                survey.why = "a backup was restored";
                surveys_.insert(survey);
            }
        }
    }

    /// The newer word counts. Of a visit whose number was corrected since, nobody knows who has agreed: staff
    /// set it right again.
    void carryVisits() {
        for (auto& visit : store_.goingOn()) {
            if (!isSame(visit)) {
                continue;
            }
            const auto& then = words_.visits.at(visit.visit);
            if (then.last < visit.last) {
                continue;  // the backup is the newer one
            }
            const bool samePhone = then.phone == visit.phone;
            visit.texts = samePhone && then.texts;
            visit.survey = samePhone && then.survey;
            visit.notice = samePhone && then.notice;
            store_.update(visit);
        }
    }

    void sayWhatIsMissing() {
        constexpr auto kMeans =
            " Who texted STOP after this backup was made may therefore be texted again, and who was erased "
            "after it may be stored again: if you have a newer backup, restore that one.";
        if (!words_.complete) {
            done_.missing = "unreadable";
            done_.why =
                std::string{"The database that was replaced could not be read, or not all of it."} + kMeans;
        } else if (!sameKey_) {
            done_.missing = "other_database";
            done_.why =
                std::string{
                    "The database that was replaced is not the one that this backup was made "
                    "of: it is new, or of another branch."} +
                kMeans;
            if (unknownStops_ > 0) {
                done_.why +=
                    " " + std::to_string(unknownStops_) +
                    " stop(s) of the replaced one could not be brought here, because their numbers were "
                    "erased.";
            }
        }
    }

    Words words_;
    db::CarriedStore store_;
    db::MarkStore marks_;
    db::ConsentStore consents_;
    db::SurveyStore surveys_;
    OptOuts optOuts_;
    std::set<std::string> numbers_;
    std::map<std::string, std::string> hashes_ = {};
    bool sameKey_ = false;
    int unknownStops_ = 0;
    wire::Restored done_ = {};
};

}  // namespace

wire::Restored carryOver(db::Database& replaced, db::Database& restored) {
    auto words = wordsOf(replaced, db::CarriedStore{restored}.goingOn());
    return CarryOver{std::move(words), restored}.carry();
}

}  // namespace turnbell
