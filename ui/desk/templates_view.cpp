#include "ui/desk/templates_view.h"

#include "ui/desk/template_facts.h"
#include "ui/desk/visit_lists.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace turnbell::ui {
namespace {

QString allServices() {
    return QCoreApplication::translate("TemplatesView", "All services");
}

}  // namespace

TemplatesView::TemplatesView(ServiceClient& client, SignIn& signIn, Translation& translation)
    : client_(client), signIn_(signIn), translation_(translation), editor_(client, signIn, translation) {
    connect(&client_, &ServiceClient::received, this, &TemplatesView::receive);
    connect(&client_, &ServiceClient::stateChanged, this, [this] {
        if (open_ && client_.isReady()) {
            query();
            editor_.refresh();
        }
    });
    connect(&signIn_, &SignIn::changed, this, &TemplatesView::onSignIn);
    connect(&translation_, &Translation::changed, this, &TemplatesView::list);
    connect(&editor_, &TemplateEditor::placeWanted, this, [this] {
        if (savingFirst_) {
            stay();
        }
    });
    connect(&editor_, &TemplateEditor::saved, this, [this] {
        query();
        if (savingFirst_) {
            goOn();
        }
    });
}

QString TemplatesView::language() const {
    return language_.empty() ? QString{} : words::languageName(language_);
}

QString TemplatesView::service() const {
    return service_.empty() ? allServices()
                            : serviceName(queue_, service_, viewpointOf(board_, translation_.language(), {}));
}

QString TemplatesView::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void TemplatesView::show() {
    if (open_) {
        return;
    }
    open_ = true;
    query();
    editor_.edit(kind_, language_, service_);
}

void TemplatesView::back() {
    if (leaving()) {
        stay();
    } else if (editor_.askingBack()) {
        editor_.keepOwn();
    } else if (choosing_ != Choosing::Nothing) {
        ask(Choosing::Nothing);
    } else {
        unlessEdited([this] { close(); });
    }
}

void TemplatesView::choose(const QString& kind) {
    const auto purpose = textPurpose(kind.toStdString());
    if (purpose && *purpose != kind_) {
        unlessEdited([this, purpose] { open(*purpose); });
    }
}

void TemplatesView::move(int rows) {
    const auto place = std::clamp(static_cast<int>(kind_) + rows, 0, static_cast<int>(kTextPurposeCount) - 1);
    if (choosing_ == Choosing::Nothing) {
        choose(QString::fromLatin1(toString(static_cast<TextPurpose>(place))));
    }
}

void TemplatesView::ask(Choosing what) {
    choosing_ = what;
    list();
}

void TemplatesView::take(const QString& code) {
    const auto what = std::exchange(choosing_, Choosing::Nothing);
    list();
    const auto placeOf = [this, what]() -> std::string& {
        return what == Choosing::Language ? language_ : service_;
    };
    if (what == Choosing::Nothing || placeOf() == code.toStdString()) {
        return;
    }
    unlessEdited([this, placeOf, code] {
        placeOf() = code.toStdString();
        query();
        open(kind_);
    });
}

void TemplatesView::saveFirst() {
    savingFirst_ = leaving();
    editor_.save();
}

void TemplatesView::discard() {
    goOn();
}

void TemplatesView::stay() {
    next_ = nullptr;
    savingFirst_ = false;
    emit changed();
}

/// Takes the step that words stood in the way of.
void TemplatesView::goOn() {
    savingFirst_ = false;
    if (const auto step = std::exchange(next_, nullptr)) {
        step();
    }
    emit changed();
}

void TemplatesView::unlessEdited(std::function<void()> step) {
    next_ = std::move(step);
    if (!editor_.edited()) {
        goOn();
    }
    emit changed();
}

void TemplatesView::close() {
    open_ = false;
    choosing_ = Choosing::Nothing;
    next_ = nullptr;
    savingFirst_ = false;
    editor_.close();
    emit changed();
}

void TemplatesView::open(TextPurpose kind) {
    kind_ = kind;
    editor_.edit(kind_, language_, service_);
    emit changed();
}

void TemplatesView::query() {
    client_.request(wire::TemplateListQuery{.language = language_, .service = service_}, this,
                    [this, question = ++question_](const auto& reply) {
                        if (question == question_) {
                            settle(reply);
                        }
                    });
}

void TemplatesView::settle(const Result<wire::Reply>& reply) {
    error_.reset();
    if (!reply) {
        error_ = reply.error();
    } else if (const auto* const templates = std::get_if<wire::TemplateList>(&*reply)) {
        templates_ = *templates;
        if (!templates_->templates.empty()) {
            language_ = templates_->templates.front().language;
        }
    }
    list();
}

void TemplatesView::receive(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
    } else {
        return;
    }
    list();
}

/// Words that are not saved wait for who may save them.
void TemplatesView::onSignIn() {
    const bool nobody = !signIn_.signedIn();
    const bool cannotSave = editor_.edited() && !nobody && !editor_.editable();
    if (open_ && (cannotSave || (nobody && !editor_.edited()))) {
        close();
    }
}

void TemplatesView::listChoices() {
    std::vector<ChoiceRow> rows;
    if (choosing_ == Choosing::Language && templates_) {
        for (const auto& code : templates_->languages) {
            rows.push_back({.code = QString::fromStdString(code), .name = words::languageName(code)});
        }
    } else if (choosing_ == Choosing::Service) {
        rows.push_back({.code = QString{}, .name = allServices()});
        for (const auto& row : serviceRows(queue_, viewpointOf(board_, translation_.language(), {}))) {
            rows.push_back({.code = row.code, .name = row.name});
        }
    }
    choices_.apply(std::move(rows));
}

void TemplatesView::list() {
    kinds_.apply(templates_ ? textKindRows(*templates_) : std::vector<TextKindRow>{});
    listChoices();
    emit changed();
}

}  // namespace turnbell::ui
