#include "tools/bench/queue/queue_bench.h"

#include "tools/bench/queue/queue_side.h"
#include "tools/bench/workload.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace turnbell::bench {
namespace {

constexpr double kNinetyNine = 0.99;
constexpr double kGoalMedian = 1.2;
constexpr double kGoalNinetyNine = 3;
constexpr double kGoalTurn = 5;  // milliseconds of the processor
constexpr int kRepetitions = 5;  // of what is asked for rarely
constexpr int kMostWarmUp = 50;  // customers who are not counted

/// What is done for each customer; a step without a name is not measured.
struct Step {
    const char* name;
    void (QueueSide::*work)();
};
constexpr std::array kVisit{
    Step{"check_in", &QueueSide::checkIn}, Step{"next_text", &QueueSide::nextText},
    Step{nullptr, &QueueSide::sendFirst},  Step{"report_match", &QueueSide::matchReport},
    Step{nullptr, &QueueSide::serve},      Step{"call_next", &QueueSide::callNext},
    Step{nullptr, &QueueSide::sendRest},   Step{"look_up", &QueueSide::lookUp},
    Step{"text_in", &QueueSide::receive},  Step{"board", &QueueSide::boardSnapshot}};

/// What somebody asks for now and then, or what is done at leisure.
struct Occasion {
    std::string name;
    std::function<void(DrivenBranch&)> work;
};

std::vector<Occasion> occasions(const std::string& lastDay) {
    std::vector<Occasion> all;
    for (const auto topic : {wire::Topic::Services, wire::Topic::Queue, wire::Topic::Conversations,
                             wire::Topic::Messages, wire::Topic::Health}) {
        all.push_back({std::string{"watch_"} + toString(topic), [topic](DrivenBranch& branch) {
                           std::ignore = branch.service().snapshot(topic, wire::Role::Desk, branch.now());
                       }});
    }
    const auto ask = [&all](const char* name, const wire::Command& command) {
        all.push_back({name, [command](DrivenBranch& branch) { branch.carryOut(command); }});
    };
    ask("status", wire::StatusQuery{});
    ask("ticket_list", wire::TicketListQuery{});
    ask("message_list", wire::MessageListQuery{});
    ask("conversation_list", wire::ConversationListQuery{});
    ask("survey_results", wire::SurveyResultsQuery{});
    ask("statistics_today", wire::StatisticsQuery{});
    ask("statistics_yesterday", wire::StatisticsQuery{.from = lastDay, .to = lastDay});
    ask("statistics_all", wire::StatisticsQuery{.from = dayOfHistory(0), .to = lastDay});
    all.push_back({"tick", [](DrivenBranch& branch) { branch.service().tick(branch.now()); }});
    all.push_back({"next_deadline",
                   [](DrivenBranch& branch) { std::ignore = branch.service().nextDeadline(branch.now()); }});
    return all;
}

/// What one kind of operation took on one side.
struct Times {
    Samples wall;
    Samples processor;

    void add(const TimeTaken& time) {
        wall.add(time.wall);
        processor.add(time.processor);
    }
};

struct Pair {
    Times empty;
    Times full;
};

/// Takes a file out of the system's cache; what is not on the disk yet stays.
void forget(const std::filesystem::path& file) {
    const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened >= 0) {
        ::fdatasync(opened);
        ::posix_fadvise(opened, 0, 0, POSIX_FADV_DONTNEED);
        ::close(opened);
    }
}

/// An empty branch and one with a past, through the same day.
class QueueDuel {
public:
    QueueDuel(Report& report, const QueueSettings& settings) : report_{report}, settings_{settings} {}

    Result<void> run(const std::filesystem::path& emptyFile, const std::filesystem::path& fullFile) {
        const auto past = pastOf(fullFile);
        TURNBELL_TRY(past);
        for (auto [side, file, name] :
             {std::tuple{&empty_, &emptyFile, "empty"}, {&full_, &fullFile, "full"}}) {
            const auto opening = side->open(*file, past->nextOpening, "bench-" + past->lastDay);
            TURNBELL_TRY(opening);
            addMilliseconds(std::string{"open."} + name, opening->open);
            addLongestTurn("longest_turn_after_open", name, opening->longestTurn);
            side->beginDay(past->visits);
        }
        const int warmUp = std::min(kMostWarmUp, settings_.operations);
        for (int i = 0; i < warmUp + settings_.operations; ++i) {
            visit(i, i >= warmUp);
        }
        addVisits();
        addOccasions(past->lastDay);
        empty_.endDay();
        full_.endDay();
        return {};
    }

private:
    void addMilliseconds(const std::string& name, Microseconds time) {
        report_.add(name, "ms", time.count() / 1'000);
    }

    /// By the clock it waits for the disk as well, and for whoever else uses the machine.
    void addLongestTurn(const std::string& when, const char* name, const TimeTaken& turn) {
        addMilliseconds(fmt::format("{}.{}", when, name), turn.wall);
        const auto processor = fmt::format("{}.{}_cpu", when, name);
        addMilliseconds(processor, turn.processor);
        report_.setGoal(processor, kGoalTurn);
    }

    /// One customer in either branch. They take turns in being first: what disturbs the machine disturbs
    /// both.
    void visit(int number, bool counts) {
        for (const auto& step : kVisit) {
            const auto measured = [&](QueueSide& side) { return timeTaken([&] { (side.*step.work)(); }); };
            const bool emptyFirst = number % 2 == 0;
            const auto one = measured(emptyFirst ? empty_ : full_);
            const auto other = measured(emptyFirst ? full_ : empty_);
            if (step.name != nullptr && counts) {
                auto& pair = times_[step.name];
                pair.empty.add(emptyFirst ? one : other);
                pair.full.add(emptyFirst ? other : one);
            }
        }
    }

    void addVisits() {
        for (const auto& [name, pair] : times_) {
            for (const auto& [word, share, goal] :
                 {std::tuple{"p50", 0.5, kGoalMedian}, {"p99", kNinetyNine, kGoalNinetyNine}}) {
                const auto empty = pair.empty.wall.percentile(share);
                const auto full = pair.full.wall.percentile(share);
                report_.add(fmt::format("{}.empty_{}", name, word), "us", empty);
                report_.add(fmt::format("{}.full_{}", name, word), "us", full);
                report_.add(fmt::format("{}.ratio_{}", name, word), "x", full / empty);
                report_.setGoal(fmt::format("{}.ratio_{}", name, word), goal);
            }
            report_.add(name + ".ratio_cpu", "x",
                        pair.full.processor.median() / pair.empty.processor.median());
        }
        times_.clear();
    }

    void addOccasions(const std::string& lastDay) {
        for (const auto& occasion : occasions(lastDay)) {
            for (int i = 0; i < kRepetitions; ++i) {
                for (auto [side, name] : {std::tuple{&empty_, "empty"}, {&full_, "full"}}) {
                    const Stopwatch watch;
                    occasion.work(side->branch());
                    addMilliseconds(fmt::format("{}.{}", occasion.name, name), watch.elapsed());
                }
            }
        }
        for (auto [side, name] : {std::tuple{&empty_, "empty"}, {&full_, "full"}}) {
            addLongestTurn("longest_turn_in_an_hour", name, side->branch().pass(std::chrono::hours{1}));
        }
    }

    Report& report_;
    const QueueSettings& settings_;
    QueueSide empty_;
    QueueSide full_;
    std::map<std::string, Pair> times_;
};

/// The history: the one that was kept, or a new one.
Result<std::filesystem::path> historyFile(Report& report, const QueueSettings& settings,
                                          const std::filesystem::path& scratch) {
    auto file = settings.keep.empty() ? scratch / "full.db" : settings.keep;
    if (!std::filesystem::exists(file)) {
        const Stopwatch loading;
        TURNBELL_TRY(makeHistory(file, settings.history));
        report.add("history.load", "s", loading.elapsed().count() / 1'000'000);
    }
    report.add("history.size", "MB", static_cast<double>(std::filesystem::file_size(file)) / 1'000'000);
    return file;
}

}  // namespace

Result<Report> measureQueue(const QueueSettings& settings) {
    Report report{"queue"};
    report.note(fmt::format(
        "A branch that opens for the first time (empty) and one with {} days of {} visits (full), in "
        "turns, customer by customer.",
        settings.history.days, settings.history.visits));
    report.note(settings.cold ? "Before each run the long history was taken out of the system's cache: its "
                                "pages come from the disk."
                              : "Before each run what is found by a customer's number was read once: it is "
                                "in the system's cache.");
    const auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const auto full = historyFile(report, settings, scratch->path());
    TURNBELL_TRY(full);
    for (int run = 0; run < settings.runs; ++run) {
        if (settings.cold) {
            forget(*full);
        } else {
            TURNBELL_TRY(warmUp(*full));
        }
        QueueDuel duel{report, settings};
        TURNBELL_TRY(duel.run(scratch->path() / fmt::format("empty-{}.db", run), *full));
    }
    return report;
}

}  // namespace turnbell::bench
