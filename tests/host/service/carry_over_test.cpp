#include "host/service/carry_over.h"

#include "db/carried_store.h"
#include "db/query.h"
#include "host/service/opt_outs.h"
#include "tests/db/rows.h"
#include "tests/support/test_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A database, and what is said in it.
struct Side {
    explicit Side(const std::string& key) {
        db::LedgerStore{*database}.setValue(OptOuts::kKeySetting, key);
        optOuts.useKey(key);
    }

    std::string hash(const PhoneNumber& phone) const { return optOuts.hashOf(phone.e164()); }
    void start(const PhoneNumber& phone, db::StopScope scope, std::int64_t at) {
        optOuts.start(phone, scope);
        db::MarkStore{*database}.started(hash(phone), scope, test::at(at).utc);
    }

    std::unique_ptr<db::Database> database = test::openTestDatabase();
    db::ConsentStore consents{*database};
    OptOuts optOuts{consents};
};

class CarryOver : public testing::Test {
protected:
    wire::Restored carry() { return carryOver(*replaced_.database, *restored_.database); }

    const std::string key_ = OptOuts::newKey();
    PhoneNumber ana_ = test::number("+995555123456");
    PhoneNumber gio_ = test::number("+995555654321");
    Side replaced_{key_};
    Side restored_{key_};
};

TEST_F(CarryOver, HasNothingToSayOfWhatIsTheSame) {
    for (auto* side : {&replaced_, &restored_}) {
        side->optOuts.stop(ana_, {}, test::at(1).utc);
    }

    const auto carried = carry();

    EXPECT_EQ(carried.stops, 0);
    EXPECT_EQ(carried.starts, 0);
    EXPECT_EQ(carried.erased, 0);
    EXPECT_THAT(carried.missing, IsEmpty());
    EXPECT_THAT(carried.why, IsEmpty());
    EXPECT_TRUE(restored_.optOuts.stopped(ana_));
}

TEST_F(CarryOver, BringsAStopThatTheBackupDoesNotKnow) {
    replaced_.optOuts.stop(ana_, {}, test::at(1).utc);
    replaced_.optOuts.stop(gio_, ConsentScope::Survey, test::at(2).utc);

    EXPECT_EQ(carry().stops, 2);

    EXPECT_TRUE(restored_.optOuts.stopped(ana_));
    EXPECT_FALSE(restored_.optOuts.stopped(gio_, ConsentScope::Visit));
    EXPECT_EQ(restored_.optOuts.stoppedSince(gio_, ConsentScope::Survey), test::at(2).utc);
}

TEST_F(CarryOver, LiftsAStopThatASTARTHasLiftedSince) {
    for (const auto scope : {db::StopScope{}, db::StopScope{ConsentScope::Notice}}) {
        restored_.optOuts.stop(ana_, scope, test::at(1).utc);
    }
    replaced_.start(ana_, {}, 2);

    const auto carried = carry();

    EXPECT_EQ(carried.starts, 1);
    EXPECT_EQ(carried.stops, 0);
    EXPECT_FALSE(restored_.optOuts.stopped(ana_));
    EXPECT_TRUE(restored_.optOuts.stopped(ana_, ConsentScope::Notice)) << "that one was not";
}

TEST_F(CarryOver, BelievesTheNewerWordInTheBackupToo) {
    replaced_.start(ana_, {}, 1);
    restored_.optOuts.stop(ana_, {}, test::at(2).utc);
    replaced_.optOuts.stop(gio_, {}, test::at(1).utc);
    restored_.start(gio_, {}, 2);

    const auto carried = carry();

    EXPECT_EQ(carried.stops + carried.starts, 0);
    EXPECT_TRUE(restored_.optOuts.stopped(ana_));
    EXPECT_FALSE(restored_.optOuts.stopped(gio_));
}

TEST_F(CarryOver, LeavesAStopThatNobodyHasLifted) {
    restored_.optOuts.stop(ana_, {}, test::at(1).utc);

    carry();

    EXPECT_TRUE(restored_.optOuts.stopped(ana_)) << "that the other does not know it, is no START";
}

TEST_F(CarryOver, BringsTheMarkOfASTARTForTheNextRestore) {
    replaced_.start(ana_, {}, 2);
    carry();
    Side older{key_};
    older.optOuts.stop(ana_, {}, test::at(1).utc);

    carryOver(*restored_.database, *older.database);

    EXPECT_FALSE(older.optOuts.stopped(ana_));
}

TEST_F(CarryOver, KeepsTheLaterSurvey) {
    replaced_.optOuts.surveyed(ana_, test::at(2).utc);
    restored_.optOuts.surveyed(ana_, test::at(1).utc);
    replaced_.optOuts.surveyed(gio_, test::at(1).utc);
    restored_.optOuts.surveyed(gio_, test::at(2).utc);

    carry();

    EXPECT_EQ(restored_.optOuts.lastSurveyed(ana_), test::at(2).utc);
    EXPECT_EQ(restored_.optOuts.lastSurveyed(gio_), test::at(2).utc);
}

TEST_F(CarryOver, BringsActsOfConsentOnce) {
    const auto act = [&](std::int64_t at, bool given) {
        return db::ConsentRow{
            .phone = ana_, .given = given, .place = ConsentPlace::Sms, .at = test::at(at).utc};
    };
    restored_.consents.append(act(1, true));
    replaced_.consents.append(act(1, true));
    replaced_.consents.append(act(2, false));

    carry();

    const auto acts = restored_.consents.of(ana_);
    ASSERT_EQ(acts.size(), 2U);
    EXPECT_FALSE(acts[1].given);
}

TEST_F(CarryOver, BringsWhatAVisitThatGoesOnAgreedTo) {
    for (auto* side : {&replaced_, &restored_}) {
        db::VisitStore visits{*side->database};
        for (const char* ticket : {"A001", "A002", "A003"}) {
            const auto visit = visits.insert(test::visitRow(ticket));
            visits.insert(test::stepRow(visit, visits.nextPlace()));
        }
    }
    db::run(*replaced_.database, "UPDATE visit SET (consent_visit, consent_notice) = (0, 1) WHERE id = 1");
    db::run(*replaced_.database, "UPDATE visit SET phone = '+995555654321' WHERE id = 2");
    db::run(*replaced_.database, "UPDATE visit SET (created_utc, consent_visit) = (1, 0) WHERE id = 3");

    carry();

    db::CarriedStore store{*restored_.database};
    EXPECT_FALSE(store.visit(VisitId{1})->texts);
    EXPECT_TRUE(store.visit(VisitId{1})->notice);
    EXPECT_FALSE(store.visit(VisitId{2})->texts) << "the number that the backup has was wrong";
    EXPECT_TRUE(store.visit(VisitId{3})->texts) << "it is another visit there";
}

TEST_F(CarryOver, LeavesWhatAVisitAgreedToWhereTheBackupIsTheNewerOne) {
    for (auto* side : {&replaced_, &restored_}) {
        db::VisitStore visits{*side->database};
        const auto visit = visits.insert(test::visitRow("A001"));
        auto step = test::stepRow(visit, visits.nextPlace());
        step.id = visits.insert(step);
        db::EventRow event;
        event.visit = visit;
        event.step = step.id;
        event.at = test::at(side == &restored_ ? 9 : 5);
        visits.append(event, step);
    }
    db::run(*replaced_.database, "UPDATE visit SET (phone, consent_visit) = ('+995555654321', 0)");

    carry();

    EXPECT_TRUE(db::CarriedStore{*restored_.database}.visit(VisitId{1})->texts);
}

TEST_F(CarryOver, NamesWhoWasErasedSinceAndIsInTheBackup) {
    for (const auto& phone : {ana_, gio_}) {
        auto visit = test::visitRow("A001", phone.e164().c_str());
        db::VisitStore{*restored_.database}.insert(visit);
        db::MarkStore{*replaced_.database}.erased(replaced_.hash(phone), test::at(2).utc);
    }
    db::MarkStore{*replaced_.database}.erased(replaced_.hash(test::number("+995555000000")), test::at(2).utc);
    db::MarkStore marks{*restored_.database};
    marks.erased(restored_.hash(gio_), test::at(2).utc);  // and came again before the backup was made

    EXPECT_EQ(carry().erased, 1);

    EXPECT_EQ(marks.toErase(), (std::set<std::string>{restored_.hash(ana_)}));
    EXPECT_EQ(marks.erased().size(), 3U) << "for backups that are older still";
}

TEST_F(CarryOver, KnowsNumbersOfAnotherKeyIfOneOfTheTwoHasThem) {
    Side other{OptOuts::newKey()};
    db::VisitStore{*restored_.database}.insert(test::visitRow("A001", ana_.e164().c_str()));
    other.optOuts.stop(ana_, {}, test::at(1).utc);
    other.optOuts.stop(gio_, {}, test::at(1).utc);
    other.consents.append({.phone = gio_, .place = ConsentPlace::Sms, .at = test::at(1).utc});
    other.optOuts.stop(test::number("+995555000000"), {}, test::at(1).utc);

    const auto carried = carryOver(*other.database, *restored_.database);

    EXPECT_EQ(carried.stops, 2);
    EXPECT_TRUE(restored_.optOuts.stopped(ana_));
    EXPECT_TRUE(restored_.optOuts.stopped(gio_));
    EXPECT_EQ(carried.missing, "other_database");
    EXPECT_THAT(carried.why, HasSubstr("may therefore be texted again"));
    EXPECT_THAT(carried.why, HasSubstr("1 stop(s)"));
}

TEST_F(CarryOver, SaysWhatCouldNotBeReadAndBringsTheRest) {
    replaced_.optOuts.surveyed(ana_, test::at(2).utc);
    db::run(*replaced_.database, "DROP TABLE opt_out");

    const auto carried = carry();

    EXPECT_EQ(carried.missing, "unreadable");
    EXPECT_THAT(carried.why, HasSubstr("could not be read"));
    EXPECT_EQ(restored_.optOuts.lastSurveyed(ana_), test::at(2).utc);
}

TEST_F(CarryOver, GivesABackupWithoutAKeyThatOfTheOther) {
    db::run(*restored_.database, "DELETE FROM setting");
    replaced_.optOuts.stop(ana_, {}, test::at(1).utc);

    EXPECT_THAT(carry().missing, IsEmpty());

    EXPECT_EQ(db::LedgerStore{*restored_.database}.value(OptOuts::kKeySetting), key_);
    EXPECT_TRUE(restored_.optOuts.stopped(ana_));
}

}  // namespace
}  // namespace turnbell
