#include "host/daemon/watched_line.h"

#include "tests/host/daemon/event_loop.h"
#include "tests/host/io/loopback.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class WatchedLineTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }  // before any member of a fixture

    void open() {
        line_ = std::make_unique<WatchedLine>(
            std::move(*io::openLine(server_.url())), [this] { readable_(); }, [this] { writable_(); });
        server_.acceptOne();
    }

    io::LoopbackServer server_;
    std::function<void()> readable_ = [] {};
    std::function<void()> writable_ = [] {};
    std::unique_ptr<WatchedLine> line_;
};

TEST_F(WatchedLineTest, TellsWhenTheConnectionStandsAndThenIsQuiet) {
    int calls = 0;
    writable_ = [&] {
        ++calls;
        EXPECT_TRUE(line_->flush());
    };
    open();

    EXPECT_TRUE(spinUntil([&] { return calls == 1; }));
    spin();

    EXPECT_EQ(calls, 1);
    EXPECT_FALSE(line_->pending());
}

TEST_F(WatchedLineTest, TellsWhenThereIsSomethingToRead) {
    std::string heard;
    readable_ = [&] { heard += asText(*line_->read()); };
    writable_ = [&] { EXPECT_TRUE(line_->flush()); };
    open();

    server_.say("RING\r\n");

    EXPECT_TRUE(spinUntil([&] { return heard == "RING\r\n"; }));
}

TEST_F(WatchedLineTest, MayBeClosedFromWithinItsOwnCallback) {
    bool closed = false;
    readable_ = [&] {
        line_.reset();
        closed = true;
    };
    writable_ = [&] { EXPECT_TRUE(line_->flush()); };
    open();

    server_.say("RING\r\n");

    EXPECT_TRUE(spinUntil([&] { return closed; }));
    spin();
    EXPECT_FALSE(line_);
}

}  // namespace
}  // namespace turnbell
