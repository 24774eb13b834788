#include "host/base/log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

namespace turnbell {
namespace {

/// What is on stderr when the loggers, started at this level, have been used and stopped.
template <typename Use>
std::string written(std::string_view level, Use use) {
    testing::internal::CaptureStderr();
    log::start(level);
    use();
    log::stop();
    return testing::internal::GetCapturedStderr();
}

TEST(Log, WritesNothingBeforeItIsStarted) {
    testing::internal::CaptureStderr();

    log::queue().error("queue.broken");

    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(Log, WritesTimeLevelModuleAndEvent) {
    const auto line = written("info", [] { log::pads().info("pad.linked pad={} port={}", 2, "/dev/x"); });

    EXPECT_TRUE(line.ends_with(" info pads pad.linked pad=2 port=/dev/x\n")) << line;
    EXPECT_EQ(line.find_first_not_of("0123456789-T:."), std::string{"2026-11-22T22:57:02.644"}.size());
}

TEST(Log, WritesWhatIsAsImportantAsWanted) {
    const auto lines = written("warn", [] {
        log::modem().debug("modem.step");
        log::modem().info("modem.ready");
        log::modem().warn("modem.slow");
        log::modem().error("modem.dead");
    });

    EXPECT_EQ(lines.find("modem.step"), std::string::npos);
    EXPECT_EQ(lines.find("modem.ready"), std::string::npos);
    EXPECT_NE(lines.find("modem.slow"), std::string::npos);
    EXPECT_NE(lines.find("modem.dead"), std::string::npos);
}

TEST(Log, HasALoggerForEachModule) {
    constexpr std::array kLoggers{log::queue, log::outbox, log::inbox,  log::modem, log::pads,
                                  log::db,    log::ipc,    log::daemon, log::ui};
    constexpr std::array kNames{"queue", "outbox", "inbox", "modem", "pads", "db", "ipc", "daemon", "ui"};

    const auto lines = written("info", [&] {
        for (auto* const logger : kLoggers) {
            logger().info("started");
        }
    });

    for (const auto* const name : kNames) {
        EXPECT_NE(lines.find(std::string{" info "} + name + " started\n"), std::string::npos) << name;
    }
}

TEST(Log, MasksNumbers) {
    const auto number = *PhoneNumber::fromE164("+995555123456");

    const auto line = written("info", [&] { log::inbox().info("text.kept from={}", number); });

    EXPECT_NE(line.find("from=" + number.masked()), std::string::npos);
    EXPECT_EQ(line.find("555123"), std::string::npos);
}

TEST(Log, LosesNoQueuedLineWhenItIsStopped) {
    constexpr int kLines = 1'000;

    const auto lines = written("info", [] {
        for (int i = 0; i < kLines; ++i) {
            log::db().info("line number={}", i);
        }
    });

    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), kLines);
    EXPECT_NE(lines.find("number=999\n"), std::string::npos);
}

TEST(Log, IsSilentAgainOnceItIsStopped) {
    written("info", [] {});
    testing::internal::CaptureStderr();

    log::queue().error("queue.broken");

    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace turnbell
