#pragma once

#include "ui/desk/report_view.h"

namespace turnbell::ui {

/// What some days came to, as a table and as a bar for each hour.
class StatisticsView : public turnbell::ui::ReportView {  // moc wants the whole name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* hours READ hours CONSTANT)
    Q_PROPERTY(QString replies READ replies NOTIFY changed)

public:
    StatisticsView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                   QString folder);

    QAbstractItemModel* hours() { return &hours_; }
    QStringList headings() const override;
    QStringList units() const override;
    QString note() const override;
    QString emptyText() const override;

    /// How fast customers were answered; empty: nobody was.
    QString replies() const;

private:
    void request(const DayRange& days) override;
    seconds freshFor() const override;
    void fill() override;
    std::string csv() const override;
    QString fileName() const override;
    const wire::Statistics* report() const { return reportAs<wire::Statistics>(); }

    RowModel<HourRow> hours_;
};

}  // namespace turnbell::ui
