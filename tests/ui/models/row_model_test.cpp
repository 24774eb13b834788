#include "ui/models/row_model.h"

#include "ui/models/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <random>

namespace turnbell::ui {
namespace {

using Model = RowModel<ServiceRow>;

ServiceRow row(const QString& code, int waiting = 0) {
    return {.code = code, .name = "Service " + code, .waiting = waiting};
}

std::string codes(const Model& model) {
    std::string all;
    for (const auto& each : model.rows()) {
        all += each.code.toStdString();
    }
    return all;
}

TEST(RowModel, OffersThePropertiesOfItsRowsAsRoles) {
    Model model;
    model.apply({row("A", 3)});

    const auto names = model.roleNames();
    const auto role = names.key("waiting");

    EXPECT_TRUE(names.values().contains("code"));
    EXPECT_EQ(model.data(model.index(0), role).toInt(), 3);
    EXPECT_FALSE(model.data(model.index(0), Qt::DisplayRole).isValid());
    EXPECT_FALSE(model.data(model.index(7), role).isValid());
}

TEST(RowModel, SaysNothingWhenNothingChanged) {
    Model model;
    model.apply({row("A"), row("B")});
    const QSignalSpy inserted{&model, &Model::rowsInserted};
    const QSignalSpy removed{&model, &Model::rowsRemoved};
    const QSignalSpy moved{&model, &Model::rowsMoved};
    const QSignalSpy changed{&model, &Model::dataChanged};
    const QSignalSpy reset{&model, &Model::modelReset};

    model.apply({row("A"), row("B")});

    EXPECT_EQ(inserted.count() + removed.count() + moved.count() + changed.count() + reset.count(), 0);
}

TEST(RowModel, SaysOnlyWhichRowChanged) {
    Model model;
    model.apply({row("A"), row("B"), row("C")});
    QSignalSpy changed{&model, &Model::dataChanged};

    model.apply({row("A"), row("B", 5), row("C")});

    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front()[0].toModelIndex().row(), 1);
    EXPECT_EQ(changed.front()[1].toModelIndex().row(), 1);
}

TEST(RowModel, MovesARowRatherThanMakingItAnew) {
    Model model;
    model.apply({row("A"), row("B"), row("C")});
    QSignalSpy moved{&model, &Model::rowsMoved};
    const QSignalSpy inserted{&model, &Model::rowsInserted};

    model.apply({row("C"), row("A"), row("B")});

    EXPECT_EQ(codes(model), "CAB");
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(inserted.count(), 0);
}

TEST(RowModel, KeepsTheRulesOfModelsThroughAnyChange) {
    Model model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::mt19937 random{20261122};
    for (int round = 0; round < 300; ++round) {
        QString letters = "ABCDEFGH";
        std::shuffle(letters.begin(), letters.end(), random);
        std::vector<ServiceRow> rows;
        for (const auto letter : letters.left(static_cast<int>(random() % 9))) {
            rows.push_back(row(letter, static_cast<int>(random() % 3)));
        }

        model.apply(rows);

        ASSERT_EQ(model.rows(), rows) << "round " << round;
    }
}

}  // namespace
}  // namespace turnbell::ui
