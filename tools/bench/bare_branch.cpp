#include "tools/bench/bare_branch.h"

#include "modem/sms/pdu.h"
#include "tools/bench/workload.h"

#include <spdlog/fmt/fmt.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/VariadicBind.h>

namespace turnbell::bench {
namespace {

constexpr auto kTicket =
    "INSERT INTO ticket_counter (queue, service_day, issued) VALUES ('A', '2026-11-22', 1) "
    "ON CONFLICT DO UPDATE SET issued = issued + 1";
constexpr auto kSequence =
    "INSERT INTO sequence (name, value) VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1";
constexpr auto kVisit =
    "INSERT INTO visit (id, ticket, service_day, phone, first_name, last_name, language, consent_visit, "
    "consent_survey, created_utc, created_boot, live) "
    "VALUES (?1, ?2, '2026-11-22', ?3, 'Nino', '', 'en', 1, 1, ?4, ?4, 1)";
constexpr auto kStep =
    "INSERT INTO step (id, visit, service, queue, desk, state, priority, place, approach_sent, calls, "
    "queued_utc, queued_boot, deferrals, reminded, accurate, outcome, only_desk) "
    "VALUES (?1, ?1, 'A', 'A', '', 'waiting', 0, ?1, 0, 0, ?2, ?2, 0, 0, 1, '', '')";
constexpr auto kEvent =
    "INSERT INTO event (id, visit, step, event, actor, party, desk, at_utc, at_boot, change, undone, run, "
    "reason) "
    "VALUES (?1, ?1, ?1, 'check_in', 'kiosk', 'kiosk', '', ?2, ?2, ?1, 0, 0, '')";
constexpr auto kConcatCounter =
    "INSERT INTO concat_counter (number, reference) VALUES (?, 0) "
    "ON CONFLICT DO UPDATE SET reference = (reference + 1) % 256";
constexpr auto kMessage =
    "INSERT INTO message (id, idem_key, kind, to_number, text, visit, step, change, created_utc, "
    "created_boot, not_before_utc, not_before_boot, expires_utc, expires_boot, priority, state, why, "
    "person_asked) "
    "VALUES (?1, ?2, 'welcome', ?3, ?4, ?1, ?1, ?1, ?5, ?5, ?5, ?5, ?6, ?6, 3, 'ready', '', 0)";
constexpr auto kPart =
    "INSERT INTO part (id, message, sequence, total, pdu, length, state, reference, submissions, refusals, "
    "retry_utc, retry_boot, armed_boot_id, to_number, priority, expires_boot) "
    "VALUES (?1, ?1, 1, 1, ?2, ?3, 'ready', -1, 0, 0, ?4, ?4, '', ?5, 3, ?6)";
constexpr auto kRequest = "INSERT INTO request (id, question, answer, at_utc) VALUES (?, ?, ?, ?)";
constexpr auto kQuestion =
    "kiosk check_in 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b";  // as long as a real
                                                                                        // one

constexpr auto kArmPart =
    "UPDATE part SET (state, submissions, armed_utc, armed_boot, armed_boot_id) = ('armed', 1, ?2, ?2, ?3) "
    "WHERE id = ?1";
constexpr auto kArmMessage =
    "UPDATE message SET (state, why, sim) = ('armed', 'on air', '8999501000000000178') WHERE id = ?";
constexpr auto kArmAttempt =
    "INSERT INTO attempt (id, part, at_utc, at_boot, boot_id, imei, iccid, mr_before, outcome, "
    "reference, code, evidence) VALUES (?1, ?1, ?2, ?2, ?3, '490154203237518', '8999501000000000178', NULL, "
    "'armed', -1, 0, '')";
constexpr auto kAcceptAttempt =
    "UPDATE attempt SET (outcome, reference, evidence) = ('accepted', ?2, '+CMGS') WHERE id = ?1";
constexpr auto kAcceptPart = "UPDATE part SET (state, reference) = ('accepted', ?2) WHERE id = ?1";
constexpr auto kAcceptMessage =
    "UPDATE message SET (state, why) = ('accepted', 'the network took it') WHERE id = ?";

constexpr auto kNumberSim =
    "INSERT INTO number_sim (number, sim) VALUES (?, '8999501000000000178') ON CONFLICT DO NOTHING";

constexpr auto kBootId = "3f2b9c6e-5d0b-4a57-9a34-1f6f3b0c8d21";
constexpr auto kText =
    "Old Town Clinic: your ticket is A001, 12 people are ahead of you. We text you when it is near.";
constexpr std::int64_t kStart = 1'795'338'000'000;
constexpr std::int64_t kValidity = 900'000;

std::int64_t timeOf(int customer) {
    return kStart + customer;
}

}  // namespace

BareBranch::BareBranch(db::Database& database)
    : pdu_(sms::encode(phoneOf(1), kText, {}).value().parts.front().pdu),
      begin_(database.handle(), "BEGIN IMMEDIATE"),
      commit_(database.handle(), "COMMIT"),
      ticket_(database.handle(), kTicket),
      sequence_(database.handle(), kSequence),
      visit_(database.handle(), kVisit),
      step_(database.handle(), kStep),
      event_(database.handle(), kEvent),
      concatCounter_(database.handle(), kConcatCounter),
      message_(database.handle(), kMessage),
      part_(database.handle(), kPart),
      request_(database.handle(), kRequest),
      armPart_(database.handle(), kArmPart),
      armMessage_(database.handle(), kArmMessage),
      armAttempt_(database.handle(), kArmAttempt),
      acceptAttempt_(database.handle(), kAcceptAttempt),
      acceptPart_(database.handle(), kAcceptPart),
      acceptMessage_(database.handle(), kAcceptMessage),
      numberSim_(database.handle(), kNumberSim) {
}

template <typename... Values>
void BareBranch::write(SQLite::Statement& statement, const Values&... values) {
    if constexpr (sizeof...(values) > 0) {
        SQLite::bind(statement, values...);
    }
    statement.exec();
    statement.reset();
}

void BareBranch::checkIn(int customer) {
    write(begin_);
    writeVisit(customer);
    writeText(customer);
    write(request_, requestIdOf(customer), kQuestion,
          R"({"ticket":"A001","visit":1,"ahead":12,"texts":true})", timeOf(customer));
    write(commit_);
}

void BareBranch::writeVisit(int customer) {
    const auto now = timeOf(customer);
    write(ticket_);
    write(visit_, customer, fmt::format("A{:03}", customer), phoneOf(customer), now);
    write(sequence_, "place");
    write(sequence_, "change");
    write(step_, customer, now);
    write(event_, customer, now);
}

void BareBranch::writeText(int customer) {
    const auto now = timeOf(customer);
    const auto to = phoneOf(customer);
    write(message_, customer, fmt::format("welcome/visit {}", customer), to, kText, now, now + kValidity);
    write(concatCounter_, to);
    write(part_, customer, pdu_, static_cast<int>(pdu_.size() / 2 - 1), now, to, now + kValidity);
}

void BareBranch::arm(int customer) {
    write(begin_);
    write(armPart_, customer, timeOf(customer), kBootId);
    write(armMessage_, customer);
    write(armAttempt_, customer, timeOf(customer), kBootId);
    write(commit_);
}

void BareBranch::accept(int customer) {
    constexpr int kReferences = 256;
    write(begin_);
    write(acceptAttempt_, customer, customer % kReferences);
    write(acceptPart_, customer, customer % kReferences);
    write(acceptMessage_, customer);
    write(numberSim_, phoneOf(customer));
    write(commit_);
}

BareCommits::BareCommits(std::unique_ptr<db::Database> database)
    : database_{std::move(database)}, branch_{std::make_unique<BareBranch>(*database_)} {
}

Result<BareCommits> BareCommits::open(const std::filesystem::path& file) {
    auto database = db::Database::open(file);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    return BareCommits{std::move(*database)};
}

Microseconds BareCommits::one() {
    const Stopwatch watch;
    branch_->checkIn(++customers_);
    return watch.elapsed();
}

}  // namespace turnbell::bench
