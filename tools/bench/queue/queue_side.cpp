#include "tools/bench/queue/queue_side.h"

#include <algorithm>
#include <stdexcept>

namespace turnbell::bench {
namespace {

constexpr auto kDesk = "1";
constexpr int kLine = 20;
constexpr seconds kBetweenCustomers{5};
constexpr std::chrono::minutes kAtLeisure{1};  // what is left of yesterday is done within it

}  // namespace

Result<QueueSide::Opening> QueueSide::open(const std::filesystem::path& file, Moment start,
                                           const std::string& bootId) {
    const Stopwatch opening;
    auto database = db::Database::open(file);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    database_ = *std::move(database);
    branch_ = std::make_unique<DrivenBranch>(*database_, start, bootId);
    const auto opened = opening.elapsed();
    const Opening taken{opened, branch_->pass(kAtLeisure)};
    branch_->signIn();
    return taken;
}

void QueueSide::beginDay(std::int64_t firstCustomer) {
    customer_ = firstCustomer;
    branch_->carryOut(wire::DeskOpen{kDesk});
    for (int i = 0; i < kLine; ++i) {
        checkIn();
        sendRest();
    }
    callNext();
    sendRest();
}

void QueueSide::endDay() {
    branch_->carryOut(wire::EndDay{});
    sendRest();
}

void QueueSide::checkIn() {
    branch_->checkIn(++customer_, "A");
}

void QueueSide::nextText() {
    job_ = branch_->nextText();
}

void QueueSide::sendFirst() {
    if (!job_) {
        throw std::runtime_error{"the welcome text is not due"};
    }
    taken_ = branch_->send(*job_);
}

void QueueSide::matchReport() {
    branch_->report(taken_);
}

void QueueSide::sendRest() {
    while (const auto job = branch_->nextText()) {
        branch_->report(branch_->send(*job));
    }
}

void QueueSide::serve() {
    branch_->carryOut(wire::Confirm{kDesk});
    branch_->pass(kBetweenCustomers);
    branch_->carryOut(wire::Finish{.desk = kDesk});
    sendRest();
}

void QueueSide::callNext() {
    branch_->carryOut(wire::CallNext{kDesk});
}

void QueueSide::lookUp() {
    // Whose number it is comes first; without words nothing is sent.
    const auto reason = branch_->refusalOf(wire::MessageSend{numberOf(customer_), {}});
    if (reason != "text_empty") {
        throw std::runtime_error{"a customer was not found by the number: " + reason};
    }
}

void QueueSide::receive() {
    branch_->receive(customer_, "Is it far to the bus stop?");
}

void QueueSide::boardSnapshot() {
    const auto board = branch_->service().snapshot(wire::Topic::Board, wire::Role::Display, branch_->now());
    if (!board || std::get<wire::Board>(*board).waiting < kLine - 1) {
        throw std::runtime_error{"the board does not show the line"};
    }
}

}  // namespace turnbell::bench
