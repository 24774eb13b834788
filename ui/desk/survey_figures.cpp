#include "ui/desk/survey_figures.h"

#include "ui/desk/branch_times.h"
#include "ui/words/message_why.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>
#include <string_view>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr double kHundred = 100;

struct Word {
    std::string_view code;
    const char* english;
};

constexpr std::array kReasons{
    Word{"no_number", QT_TRANSLATE_NOOP("Surveys", "there was no phone number")},
    Word{"no_consent", QT_TRANSLATE_NOOP("Surveys", "the customer did not agree to surveys")},
    Word{"expired", QT_TRANSLATE_NOOP("Surveys", "it could not be sent in time")},
    Word{"cancelled", QT_TRANSLATE_NOOP("Surveys", "it was cancelled")},
    Word{"failed", QT_TRANSLATE_NOOP("Surveys", "sending failed")},
};

constexpr std::array kWaits{
    Word{"<10", QT_TRANSLATE_NOOP("Surveys", "waited under 10 min")},
    Word{"10-20", QT_TRANSLATE_NOOP("Surveys", "waited 10 to 20 min")},
    Word{"20-40", QT_TRANSLATE_NOOP("Surveys", "waited 20 to 40 min")},
    Word{">40", QT_TRANSLATE_NOOP("Surveys", "waited over 40 min")},
};

/// Turnbell's own questions, by what they ask for. A rating after the first one asks something else.
constexpr std::array kUsual{
    QT_TRANSLATE_NOOP("Surveys", "How was it? 1 to 5"),
    QT_TRANSLATE_NOOP("Surveys", "Would you recommend us? 0 to 10"),
    QT_TRANSLATE_NOOP("Surveys", "Yes or no"),
    QT_TRANSLATE_NOOP("Surveys", "In own words"),
};

constexpr std::array kHeadings{
    QT_TRANSLATE_NOOP("Surveys", "Sent"),      QT_TRANSLATE_NOOP("Surveys", "Answered"),
    QT_TRANSLATE_NOOP("Surveys", "Mean"),      QT_TRANSLATE_NOOP("Surveys", "4 and 5"),
    QT_TRANSLATE_NOOP("Surveys", "Recommend"),
};

constexpr auto kEase = QT_TRANSLATE_NOOP("Surveys", "How easy was it? 1 to 5");

struct Cell {
    QString value;
    QString note = {};
};

QString say(const char* english) {
    return QCoreApplication::translate("Surveys", english);
}

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// "" if the code is not in the table.
QString wordFor(std::span<const Word> table, const std::string& code) {
    const auto found = std::ranges::find(table, code, &Word::code);
    return found == table.end() ? QString{} : say(found->english);
}

QString interval(const QString& low, const QString& high) {
    return say(QT_TRANSLATE_NOOP("Surveys", "%1 to %2")).arg(low, high);
}

Cell nothing() {
    return {QStringLiteral("–")};
}

Cell meanCell(const wire::MaybeEstimate& mean, const QLocale& locale) {
    if (!mean) {
        return nothing();
    }
    const auto one = [&](double value) { return locale.toString(value, 'f', 1); };
    return {one(mean->value), interval(one(mean->low), one(mean->high))};
}

Cell shareCell(const wire::MaybeEstimate& share) {
    if (!share) {
        return nothing();
    }
    const auto percent = [](double value) { return QString::number(std::llround(value * kHundred)); };
    return {say(QT_TRANSLATE_NOOP("Surveys", "%1 %")).arg(percent(share->value)),
            say(QT_TRANSLATE_NOOP("Surveys", "%1 to %2 %")).arg(percent(share->low), percent(share->high))};
}

Cell npsCell(const wire::MaybeEstimate& nps) {
    if (!nps) {
        return nothing();
    }
    const auto whole = [](double value) { return QString::number(std::llround(value)); };
    return {whole(nps->value), interval(whole(nps->low), whole(nps->high))};
}

Cell partCell(std::int64_t part, std::int64_t whole) {
    if (whole == 0) {
        return {QString::number(part)};
    }
    const auto share = std::llround(kHundred * static_cast<double>(part) / static_cast<double>(whole));
    return {QString::number(part), say(QT_TRANSLATE_NOOP("Surveys", "%1 %")).arg(share)};
}

FactRow fact(const char* code, const QString& name, const Cell& cell, bool few = false) {
    return {.code = code, .name = name, .value = cell.value, .note = cell.note, .few = few};
}

/// One for each value that an answer may have.
std::vector<std::string> barLabels(QuestionKind kind) {
    if (kind == QuestionKind::YesNo) {
        return {};
    }
    const auto scale = scaleOf(kind);
    std::vector<std::string> labels;
    for (int value = scale.lowest; value <= scale.highest; ++value) {
        labels.push_back(std::to_string(value));
    }
    return labels;
}

void addBars(QuestionRow& row, const wire::SurveyQuestionRow& question) {
    for (const auto& label : barLabels(question.kind)) {
        row.labels << text(label);
    }
    if (question.kind == QuestionKind::YesNo) {
        row.labels << say(QT_TRANSLATE_NOOP("Surveys", "no")) << say(QT_TRANSLATE_NOOP("Surveys", "yes"));
    }
    const auto most = question.count.empty() ? 0 : std::ranges::max(question.count);
    for (const auto count : question.count) {
        row.counts << QString::number(count);
        row.shares << (most == 0 ? 0 : static_cast<double>(count) / static_cast<double>(most));
    }
    while (row.labels.size() > row.counts.size()) {
        row.labels.removeLast();
    }
}

void addFigure(QStringList& lines, const char* english, const Cell& cell) {
    if (!cell.note.isEmpty()) {
        lines << say(english).arg(cell.value, cell.note);
    }
}

bool isFurtherRating(const wire::SurveyResults& results, const wire::SurveyQuestionRow& question) {
    return question.kind == QuestionKind::Rating &&
           std::ranges::any_of(results.questions, [&](const wire::SurveyQuestionRow& other) {
               return other.survey == question.survey && other.kind == QuestionKind::Rating &&
                      other.question < question.question;
           });
}

QString questionWords(const wire::SurveyResults& results, const wire::SurveyQuestionRow& question,
                      const Viewpoint& viewpoint) {
    const auto known = question.text.in(viewpoint.language, viewpoint.fallback);
    const auto* const usual =
        isFurtherRating(results, question) ? kEase : kUsual.at(static_cast<std::size_t>(question.kind));
    const auto words = known.empty() ? say(usual) : text(known);
    return QStringLiteral("%1. %2").arg(question.question).arg(words);
}

QString basisOf(std::int64_t n, bool few) {
    const auto answers = static_cast<int>(n);
    return few ? QCoreApplication::translate("Surveys", "%n answers: few to go by", nullptr, answers)
               : QCoreApplication::translate("Surveys", "%n answers", nullptr, answers);
}

QString rowName(const wire::SurveyResults& results, const wire::SurveyGroupRow& row,
                const Viewpoint& viewpoint) {
    if (results.by == SurveyBy::Hour) {
        return text(row.key + ":00");
    }
    if (results.by == SurveyBy::Wait) {
        const auto known = wordFor(kWaits, row.key);
        return known.isEmpty() ? text(row.key) : known;
    }
    const auto name = row.name.in(viewpoint.language, viewpoint.fallback);
    return text(name.empty() ? row.key : name);
}

FigureRow figureRow(const wire::SurveyGroupRow& row, const QString& name, const QLocale& locale) {
    FigureRow out;
    out.code = text(row.key);
    out.name = name;
    out.few = row.few;
    for (const auto& cell : {Cell{QString::number(row.sent)}, partCell(row.answered, row.sent),
                             meanCell(row.mean, locale), shareCell(row.topTwo), npsCell(row.nps)}) {
        out.values << cell.value;
        out.notes << cell.note;
    }
    return out;
}

QString followedUp(const std::optional<double>& seconds) {
    if (!seconds) {
        return say(QT_TRANSLATE_NOOP("Surveys", "nobody has answered yet"));
    }
    constexpr int kMinute = 60;
    const auto minutes = static_cast<int>(std::llround(*seconds / kMinute));
    return minutes == 0 ? say(QT_TRANSLATE_NOOP("Surveys", "answered at once"))
                        : say(QT_TRANSLATE_NOOP("Surveys", "answered after %1")).arg(words::waited(minutes));
}

}  // namespace

std::vector<FactRow> surveyFacts(const wire::SurveyResults& results, const Viewpoint& viewpoint) {
    const QLocale locale{text(viewpoint.language)};
    auto sent = Cell{QString::number(results.sent)};
    if (results.scheduled > 0) {
        sent.note = say(QT_TRANSLATE_NOOP("Surveys", "%1 waiting")).arg(results.scheduled);
    }
    std::vector<FactRow> facts{
        fact("sent", say(QT_TRANSLATE_NOOP("Surveys", "Sent")), sent),
        fact("delivered", say(QT_TRANSLATE_NOOP("Surveys", "Delivered")),
             partCell(results.delivered, results.sent)),
        fact("answered", say(QT_TRANSLATE_NOOP("Surveys", "Answered")),
             partCell(results.answered, results.sent)),
        fact("mean", say(QT_TRANSLATE_NOOP("Surveys", "Mean, 1 to 5")),
             meanCell(results.meanInterval, locale), results.few),
        fact("top_two", say(QT_TRANSLATE_NOOP("Surveys", "4 and 5")), shareCell(results.topTwo), results.few),
    };
    constexpr int kMinute = 60;
    const auto minutes = static_cast<int>(std::llround(results.medianAnswer / kMinute));
    facts.push_back(fact("median", say(QT_TRANSLATE_NOOP("Surveys", "Half answer within")),
                         results.answered == 0 ? nothing() : Cell{words::waited(std::max(1, minutes))}));
    return facts;
}

QStringList surveyHeadings() {
    QStringList all;
    for (const auto* const english : kHeadings) {
        all << say(english);
    }
    return all;
}

QStringList surveyUnits() {
    return {QString{}, QString{}, say(QT_TRANSLATE_NOOP("Surveys", "with 95 %")),
            say(QT_TRANSLATE_NOOP("Surveys", "with 95 %")), say(QT_TRANSLATE_NOOP("Surveys", "-100 to 100"))};
}

std::vector<FigureRow> surveyRows(const wire::SurveyResults& results, const Viewpoint& viewpoint) {
    const QLocale locale{text(viewpoint.language)};
    std::vector<FigureRow> rows;
    for (const auto& row : results.rows) {
        rows.push_back(figureRow(row, rowName(results, row, viewpoint), locale));
    }
    return rows;
}

std::vector<QuestionRow> questionRows(const wire::SurveyResults& results, const Viewpoint& viewpoint) {
    const QLocale locale{text(viewpoint.language)};
    std::vector<QuestionRow> rows;
    for (const auto& question : results.questions) {
        QuestionRow row;
        row.code = QStringLiteral("%1/%2/%3")
                       .arg(text(question.survey))
                       .arg(question.question)
                       .arg(QString::fromLatin1(toString(question.kind)));
        row.words = questionWords(results, question, viewpoint);
        row.basis = basisOf(question.n, question.few);
        row.few = question.few;
        addFigure(row.figures, QT_TRANSLATE_NOOP("Surveys", "Mean %1 (with 95 %: %2)"),
                  meanCell(question.mean, locale));
        addFigure(row.figures, QT_TRANSLATE_NOOP("Surveys", "4 and 5: %1 (with 95 %: %2)"),
                  shareCell(question.topTwo));
        addFigure(row.figures, QT_TRANSLATE_NOOP("Surveys", "Would recommend: %1 (with 95 %: %2)"),
                  npsCell(question.nps));
        addFigure(row.figures, QT_TRANSLATE_NOOP("Surveys", "Yes: %1 (with 95 %: %2)"),
                  shareCell(question.yes));
        addBars(row, question);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<UnsentReasonRow> unsentRows(const wire::SurveyResults& results) {
    auto unsent = results.unsent;
    std::ranges::stable_sort(unsent, std::greater{}, &wire::UnsentRow::count);
    std::vector<UnsentReasonRow> rows;
    for (const auto& each : unsent) {
        auto reason = wordFor(kReasons, each.reason);
        reason = reason.isEmpty() ? words::messageWhy(each.reason) : reason;
        reason = reason.isEmpty() ? say(QT_TRANSLATE_NOOP("Surveys", "another reason")) : reason;
        const auto same = std::ranges::find(rows, reason, &UnsentReasonRow::reason);
        if (same != rows.end()) {
            same->count = QString::number(same->count.toLongLong() + each.count);
        } else {
            rows.push_back({.reason = reason, .count = QString::number(each.count)});
        }
    }
    return rows;
}

std::vector<LowScoreRow> lowScoreRows(const wire::SurveyResults& results, const wire::QueueView& queue,
                                      const Viewpoint& viewpoint) {
    std::vector<LowScoreRow> rows;
    for (const auto& low : results.lowScores) {
        const auto scale = scaleOf(low.kind);
        rows.push_back(
            {.number = static_cast<int>(rows.size()),
             .ticket = text(low.ticket),
             .score = low.kind == QuestionKind::YesNo
                          ? (low.value == 0 ? say(QT_TRANSLATE_NOOP("Surveys", "no"))
                                            : say(QT_TRANSLATE_NOOP("Surveys", "yes")))
                          : say(QT_TRANSLATE_NOOP("Surveys", "%1 of %2")).arg(low.value).arg(scale.highest),
             .words = text(low.text),
             .about =
                 QStringLiteral("%1 · %2 · %3")
                     .arg(dayAndTime(low.at, viewpoint.zone, viewpoint.now),
                          serviceName(queue, low.service, viewpoint), deskName(queue, low.desk, viewpoint)),
             .followedUp = followedUp(low.followedUp),
             .waiting = !low.followedUp,
             .conversation = low.conversation});
    }
    return rows;
}

}  // namespace turnbell::ui
