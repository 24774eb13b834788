#include "ui/desk/template_editor.h"

#include "host/core/default_texts.h"
#include "ui/desk/template_facts.h"
#include "ui/words/text_kind_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace turnbell::ui {
namespace {

QString say(const char* english) {
    return QCoreApplication::translate("TemplateEditor", english);
}

/// What was asked is wrong; else it was not answered.
bool isAboutText(const Error& error) {
    return error.code == ErrorCode::Invalid;
}

}  // namespace

TemplateEditor::TemplateEditor(ServiceClient& client, SignIn& signIn, Translation& translation)
    : client_(client), signIn_(signIn) {
    connect(&signIn_, &SignIn::changed, this, &TemplateEditor::changed);
    connect(&translation, &Translation::changed, this, &TemplateEditor::list);
}

QString TemplateEditor::title() const {
    return open_ ? words::textKind(kind_) : QString{};
}

QString TemplateEditor::origin() const {
    if (!preview_) {
        return {};
    }
    if (preview_->own) {
        return say(QT_TRANSLATE_NOOP("TemplateEditor", "The branch's own words"));
    }
    if (!service_.empty()) {
        return say(QT_TRANSLATE_NOOP("TemplateEditor", "The words for all services"));
    }
    return defaultText({}, kind_, preview_->language)
               ? say(QT_TRANSLATE_NOOP("TemplateEditor", "Turnbell's words"))
               : say(QT_TRANSLATE_NOOP("TemplateEditor", "The words of another language"));
}

bool TemplateEditor::canSave() const {
    return edited() && editable() && client_.isReady() && signIn_.isActive() && !busy_ &&
           !draft_.trimmed().isEmpty();
}

bool TemplateEditor::canGoBack() const {
    return preview_ && preview_->own && editable() && client_.isReady() && signIn_.isActive() && !busy_;
}

QStringList TemplateEditor::otherSigns() const {
    return isSound() ? otherForcing(*preview_) : QStringList{};
}

QString TemplateEditor::bubble() const {
    return isSound() ? QString::fromStdString(preview_->typical.text) : QString{};
}

QString TemplateEditor::cost() const {
    return isSound() ? costWords(preview_->typical) : QString{};
}

QString TemplateEditor::worst() const {
    return isSound() ? worstWords(preview_->worst) : QString{};
}

QString TemplateEditor::alphabet() const {
    return isSound() ? alphabetWords(preview_->typical) : QString{};
}

bool TemplateEditor::dear() const {
    return isSound() && preview_->typical.alphabet == "ucs2";
}

QStringList TemplateEditor::savings() const {
    return isSound() ? savingWords(*preview_) : QStringList{};
}

QString TemplateEditor::error() const {
    if (error_) {
        return words::refusalAtDesk(*error_);
    }
    if (edited() && draft_.trimmed().isEmpty()) {
        return say(QT_TRANSLATE_NOOP("TemplateEditor", "A text needs words."));
    }
    if (!refusal_) {
        return {};
    }
    const auto what = words::refusalAtDesk(*refusal_);
    return refusal_->column == 0 ? what
                                 : say(QT_TRANSLATE_NOOP("TemplateEditor", "At character %1: %2"))
                                       .arg(refusal_->column)
                                       .arg(what);
}

QString TemplateEditor::note() const {
    if (!open_ || edited()) {
        return edited() ? say(QT_TRANSLATE_NOOP("TemplateEditor", "Not saved yet.")) : QString{};
    }
    switch (said_) {
    case Said::Saved:
        return say(QT_TRANSLATE_NOOP("TemplateEditor", "Saved: these words are sent from now on."));
    case Said::WentBack: return say(QT_TRANSLATE_NOOP("TemplateEditor", "The branch's own words are gone."));
    case Said::Nothing: break;
    }
    return editable() ? QString{}
                      : say(QT_TRANSLATE_NOOP("TemplateEditor", "Supervisors change these words."));
}

void TemplateEditor::edit(TextPurpose kind, const std::string& language, const std::string& service) {
    close();
    open_ = true;
    kind_ = kind;
    language_ = language;
    service_ = service;
    ask({});
}

void TemplateEditor::close() {
    ++question_;
    open_ = loaded_ = asking_ = busy_ = saving_ = askingBack_ = false;
    draft_.clear();
    inForce_.clear();
    tried_.clear();
    said_ = Said::Nothing;
    preview_.reset();
    refusal_.reset();
    error_.reset();
    list();
    emit textReplaced();
}

void TemplateEditor::refresh() {
    if (open_ && !asking_) {
        error_.reset();
        ask({});
    }
}

void TemplateEditor::type(const QString& text) {
    if (text == draft_ || !open_ || !editable()) {
        return;
    }
    draft_ = text;
    said_ = Said::Nothing;
    error_.reset();
    if (!asking_ && loaded_ && client_.isReady() && !draft_.trimmed().isEmpty()) {
        ask(draft_);
    }
    list();
}

void TemplateEditor::replace(const QString& sign) {
    if (!preview_) {
        return;
    }
    for (const auto& forcing : preview_->forcing) {
        if (forcing.placeholder.empty() && QString::fromStdString(forcing.sign) == sign) {
            auto text = draft_;
            type(text.replace(sign, QString::fromStdString(forcing.instead)));
            emit textReplaced();
            return;
        }
    }
}

void TemplateEditor::save() {
    if (!canSave()) {
        return;
    }
    saving_ = true;
    error_.reset();
    if (asking_) {
        return;  // settle() goes on
    }
    if (isTried()) {
        put();
    } else {
        ask(draft_);
    }
}

/// In the draft, from 1 on; 0: nowhere.
int TemplateEditor::wrongColumn() const {
    const auto& wrong = error_ ? error_ : refusal_;
    return wrong && !draft_.trimmed().isEmpty() ? wrong->column : 0;
}

void TemplateEditor::showPlace() {
    if (hasPlace()) {
        emit placeWanted(unitAt(draft_, wrongColumn()));
    }
}

void TemplateEditor::askBack() {
    askingBack_ = canGoBack();
    emit changed();
}

void TemplateEditor::keepOwn() {
    askingBack_ = false;
    emit changed();
}

void TemplateEditor::goBack() {
    askingBack_ = false;
    if (!canGoBack()) {
        emit changed();
        return;
    }
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(wire::TemplateRemove{.kind = kind_, .language = language_, .service = service_}, this,
                    [this, question = question_](const auto& reply) {
                        if (question == question_) {
                            draft_ = reply ? inForce_ : draft_;  // what follows takes its place
                            settlePut(reply, Said::WentBack);
                        }
                    });
}

void TemplateEditor::ask(const QString& text) {
    asking_ = true;
    client_.request(
        wire::TemplatePreviewQuery{
            .kind = kind_, .language = language_, .service = service_, .text = text.toStdString()},
        this, [this, text, question = question_](const auto& reply) {
            if (question == question_) {
                settle(text, reply);
            }
        });
}

void TemplateEditor::settle(const QString& asked, const Result<wire::Reply>& reply) {
    asking_ = false;
    if (!reply && !isAboutText(reply.error())) {
        error_ = reply.error();
        saving_ = false;
        list();
        return;
    }
    if (!reply) {
        refusal_ = reply.error();
        tried_ = asked;
    } else if (const auto* const preview = std::get_if<wire::TemplatePreview>(&*reply)) {
        refusal_.reset();
        preview_ = *preview;
        tried_ = asked;
        if (asked.isEmpty()) {
            load(*preview);
        }
    }
    list();
    if (loaded_ && !isTried() && !draft_.trimmed().isEmpty()) {
        ask(draft_);
    } else if (saving_) {
        put();
    }
}

/// What is in force comes into the editor, unless something else is being typed there.
void TemplateEditor::load(const wire::TemplatePreview& preview) {
    const bool untouched = !loaded_ || draft_ == inForce_;
    inForce_ = QString::fromStdString(preview.text);
    tried_ = inForce_;
    loaded_ = true;
    if (untouched && draft_ != inForce_) {
        draft_ = inForce_;
        emit textReplaced();
    }
}

void TemplateEditor::put() {
    saving_ = false;
    if (refusal_) {
        showPlace();
        return;
    }
    busy_ = true;
    emit changed();
    client_.request(
        wire::TemplatePut{
            .kind = kind_, .language = language_, .service = service_, .text = draft_.toStdString()},
        this, [this, text = draft_, question = question_](const auto& reply) {
            if (question == question_) {
                inForce_ = reply ? text : inForce_;
                settlePut(reply, Said::Saved);
            }
        });
}

void TemplateEditor::settlePut(const Result<wire::Reply>& reply, Said said) {
    busy_ = false;
    if (!reply) {
        error_ = reply.error();
        list();
        showPlace();
        return;
    }
    said_ = said;
    refresh();
    list();
    emit saved();
}

void TemplateEditor::list() {
    placeholders_.apply(preview_ ? placeholderRows(*preview_, draft_) : std::vector<PlaceholderRow>{});
    signs_.apply(isSound() ? forcingRows(*preview_) : std::vector<ForcingRow>{});
    emit changed();
}

}  // namespace turnbell::ui
