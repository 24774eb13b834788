#pragma once

#include "ui/desk/report_view.h"
#include "ui/models/survey_rows.h"

namespace turnbell::ui {

/// What customers thought after the visits of some days: all together, by service, desk, ..., by question,
/// and who was not content.
class SurveyView : public turnbell::ui::ReportView {  // moc wants the whole name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT)
    Q_PROPERTY(QAbstractItemModel* unsent READ unsent CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lowScores READ lowScores CONSTANT)

public:
    SurveyView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
               QString folder);

    QAbstractItemModel* facts() { return &facts_; }
    QAbstractItemModel* questions() { return &questions_; }
    QAbstractItemModel* unsent() { return &unsent_; }
    QAbstractItemModel* lowScores() { return &lowScores_; }
    QStringList headings() const override;
    QStringList units() const override;
    QString note() const override;
    QString emptyText() const override;

    /// Leaves for what this customer wrote: conversationWanted() follows.
    Q_INVOKABLE void openConversation(qint64 conversation);

signals:
    void conversationWanted(qint64 conversation);

private:
    void request(const DayRange& days) override;
    void receive(const wire::Snapshot& snapshot) override;
    void fill() override;
    std::string csv() const override;
    QString fileName() const override;
    const wire::SurveyResults* results() const { return reportAs<wire::SurveyResults>(); }

    wire::QueueView queue_;
    RowModel<FactRow> facts_;
    RowModel<QuestionRow> questions_;
    RowModel<UnsentReasonRow> unsent_;
    RowModel<LowScoreRow> lowScores_;
};

}  // namespace turnbell::ui
