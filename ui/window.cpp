#include "ui/window.h"

#include "ui/desk/conversation_inbox.h"
#include "ui/desk/desk_pads.h"
#include "ui/desk/desk_session.h"
#include "ui/desk/health_view.h"
#include "ui/desk/new_conversation.h"
#include "ui/desk/next_reason.h"
#include "ui/desk/notices_view.h"
#include "ui/desk/sign_in.h"
#include "ui/desk/statistics_view.h"
#include "ui/desk/survey_view.h"
#include "ui/desk/templates_view.h"
#include "ui/desk/text_list.h"
#include "ui/desk/visit_correction.h"
#include "ui/display/board_view.h"
#include "ui/kiosk/check_in_form.h"

#include <QFont>
#include <QGuiApplication>

#include <utility>

namespace turnbell::ui {
namespace {

constexpr int kTick = 250;  // milliseconds

std::vector<wire::Topic> topicsOf(wire::Role role) {
    switch (role) {
    case wire::Role::Kiosk: return {wire::Topic::Services};
    case wire::Role::Display: return {wire::Topic::Board};
    case wire::Role::Desk:
    case wire::Role::Admin: break;
    }
    return {wire::Topic::Board,  wire::Topic::Queue, wire::Topic::Conversations, wire::Topic::Messages,
            wire::Topic::Health, wire::Topic::Pads,  wire::Topic::Notices};
}

std::string nameOf(wire::Role role) {
    return std::string{"turnbell-ui "} + wire::toString(role);
}

}  // namespace

void useFonts() {
    // Without the explicit list fontconfig takes black-and-white emoji from a symbol font.
    const QStringList others{"Noto Sans Georgian", "Noto Sans CJK JP", "Noto Color Emoji"};
    const QString main = "Noto Sans";
    QFont::insertSubstitutions(main, others);
    QFont font;
    font.setFamilies(QStringList{main} + others);
    QGuiApplication::setFont(font);
}

RoleWindow::RoleWindow(const WindowSetup& setup, const Clock& clock)
    : client_(setup.socket, nameOf(setup.role), topicsOf(setup.role), setup.pace), clock_(clock) {
    translation_.use(setup.language.empty() ? "en" : setup.language);
    if (setup.language.empty()) {
        QObject::connect(
            &client_, &ServiceClient::welcomed, &translation_,
            [this](const wire::Welcome& welcome) {
                if (!welcome.languages.empty()) {
                    translation_.use(welcome.languages.front());
                }
            },
            Qt::SingleShotConnection);
    }
    QObject::connect(&translation_, &Translation::changed, &engine_, &QQmlEngine::retranslate);
    engine_.addImportPath("qrc:/qt/qml");
    switch (setup.role) {
    case wire::Role::Kiosk: buildKiosk(); break;
    case wire::Role::Display: buildDisplay(); break;
    case wire::Role::Desk:
    case wire::Role::Admin: buildDesk(setup); break;
    }
    timer_.setInterval(kTick);
    QObject::connect(&timer_, &QTimer::timeout, [this] { tick(); });
}

RoleWindow::~RoleWindow() = default;

QQuickWindow* RoleWindow::window() const {
    const auto roots = engine_.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.front());
}

void RoleWindow::start() {
    client_.start();
    timer_.start();
    tick();
}

void RoleWindow::tick() {
    for (const auto& one : ticks_) {
        one();
    }
}

void RoleWindow::buildKiosk() {
    auto& form = keep<CheckInForm>(client_, translation_, clock_);
    ticks_.emplace_back([&form] { form.tick(); });
    load("Kiosk", "KioskWindow", {{"form", QVariant::fromValue(&form)}});
    if (window() != nullptr) {
        window()->installEventFilter(&form);
    }
}

void RoleWindow::buildDesk(const WindowSetup& setup) {
    auto& signIn = keep<SignIn>(client_, translation_);
    auto& session = keep<DeskSession>(client_, signIn, translation_, clock_, setup.desk);
    auto& inbox = keep<ConversationInbox>(client_, signIn, session, translation_, clock_);
    auto& health = keep<HealthView>(client_, translation_);
    auto& texts = keep<TextList>(client_, signIn, translation_, clock_);
    auto& pads = keep<DeskPads>(client_, signIn, translation_, clock_);
    auto& reason = keep<NextReason>(client_, session, translation_);
    auto& statistics = keep<StatisticsView>(client_, signIn, translation_, clock_, setup.saveFolder);
    auto& surveys = keep<SurveyView>(client_, signIn, translation_, clock_, setup.saveFolder);
    auto& templates = keep<TemplatesView>(client_, signIn, translation_);
    auto& correction = keep<VisitCorrection>(client_, signIn, translation_);
    auto& notices = keep<NoticesView>(client_, signIn, translation_, clock_);
    QObject::connect(&session, &DeskSession::noticesWanted, &notices, &NoticesView::show);
    QObject::connect(&notices, &NoticesView::threadWanted, &inbox, &ConversationInbox::choose);
    auto& newConversation = keep<NewConversation>(client_, signIn, translation_);
    QObject::connect(&session, &DeskSession::correctionWanted, &correction, &VisitCorrection::begin);
    QObject::connect(&correction, &VisitCorrection::moved, &session, &DeskSession::offerUndo);
    QObject::connect(&session, &DeskSession::writingWanted, &newConversation, &NewConversation::begin);
    QObject::connect(&session, &DeskSession::conversationWanted, &inbox, &ConversationInbox::choose);
    QObject::connect(&inbox, &ConversationInbox::loneListed, &session, &DeskSession::listBelow);
    QObject::connect(&newConversation, &NewConversation::started, &inbox, &ConversationInbox::showTicket);
    QObject::connect(&session, &DeskSession::textsWanted, &texts, &TextList::show);
    QObject::connect(&session, &DeskSession::padsWanted, &pads, &DeskPads::show);
    QObject::connect(&session, &DeskSession::statisticsWanted, &statistics, &StatisticsView::show);
    QObject::connect(&session, &DeskSession::templatesWanted, &templates, &TemplatesView::show);
    ticks_.emplace_back([&session] { session.tick(); });
    ticks_.emplace_back([&pads] { pads.tick(); });
    QObject::connect(&session, &DeskSession::surveysWanted, &surveys, &SurveyView::show);
    QObject::connect(&surveys, &SurveyView::conversationWanted, &inbox, &ConversationInbox::choose);
    ticks_.emplace_back([&surveys] { surveys.tick(); });
    ticks_.emplace_back([&statistics] { statistics.tick(); });
    load("Desk", "DeskWindow",
         {{"session", QVariant::fromValue(&session)},
          {"signIn", QVariant::fromValue(&signIn)},
          {"inbox", QVariant::fromValue(&inbox)},
          {"health", QVariant::fromValue(&health)},
          {"texts", QVariant::fromValue(&texts)},
          {"pads", QVariant::fromValue(&pads)},
          {"reason", QVariant::fromValue(&reason)},
          {"statistics", QVariant::fromValue(&statistics)},
          {"surveys", QVariant::fromValue(&surveys)},
          {"templates", QVariant::fromValue(&templates)},
          {"correction", QVariant::fromValue(&correction)},
          {"notices", QVariant::fromValue(&notices)},
          {"newConversation", QVariant::fromValue(&newConversation)}});
}

void RoleWindow::buildDisplay() {
    auto& board = keep<BoardView>(client_, translation_, clock_);
    ticks_.emplace_back([&board] { board.tick(); });
    load("Display", "DisplayWindow", {{"board", QVariant::fromValue(&board)}});
}

void RoleWindow::load(const char* module, const char* file, const QVariantMap& properties) {
    engine_.setInitialProperties(properties);
    engine_.load(QUrl{QStringLiteral("qrc:/qt/qml/Turnbell/%1/%2.qml")
                          .arg(QString::fromLatin1(module), QString::fromLatin1(file))});
}

template <typename View, typename... Arguments>
View& RoleWindow::keep(Arguments&&... arguments) {
    auto view = std::make_unique<View>(std::forward<Arguments>(arguments)...);
    auto& reference = *view;
    views_.push_back(std::move(view));
    return reference;
}

}  // namespace turnbell::ui
