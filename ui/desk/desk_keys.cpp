#include "ui/desk/desk_keys.h"

#include <algorithm>
#include <iterator>

namespace turnbell::ui {
namespace {

struct Letter {
    char16_t latin;
    char16_t georgian;  // on the same key of the usual (QWERTY) Georgian layout
    DeskAction action;
};

constexpr Letter kLetters[]{
    {u'r', u'რ', DeskAction::Recall},      {u'n', u'ნ', DeskAction::NoShow},
    {u'p', u'პ', DeskAction::Park},        {u't', u'ტ', DeskAction::Transfer},
    {u'f', u'ფ', DeskAction::Finish},      {u'u', u'უ', DeskAction::Undo},
    {u'm', u'მ', DeskAction::Texts},       {u'd', u'დ', DeskAction::Pads},
    {u's', u'ს', DeskAction::Statistics},  {u'g', u'გ', DeskAction::Notices},
    {u'b', u'ბ', DeskAction::Rejoin},      {u'c', u'ც', DeskAction::Correct},
    {u'o', u'ო', DeskAction::OpenOrPause}, {u'l', u'ლ', DeskAction::LeaveDesk},
    {u'q', u'ქ', DeskAction::SignOut},     {u'a', u'ა', DeskAction::Messages},
    {u'w', u'წ', DeskAction::Write},       {u'e', u'ე', DeskAction::Templates},
    {u'v', u'ვ', DeskAction::Surveys},
};

const Letter* letterOf(const QString& text) {
    const auto typed = text.size() == 1 ? text.front().toLower().unicode() : u'\0';
    const auto* const found = std::ranges::find_if(
        kLetters, [&](const Letter& letter) { return typed == letter.latin || typed == letter.georgian; });
    return found == std::end(kLetters) ? nullptr : found;
}

}  // namespace

std::optional<DeskAction> actionFor(int key, const QString& text) {
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        return DeskAction::Primary;
    }
    const auto* const letter = letterOf(text);
    return letter == nullptr ? std::nullopt : std::optional{letter->action};
}

bool isLetter(const QString& text, char16_t latin) {
    const auto* const letter = letterOf(text);
    return letter != nullptr && letter->latin == latin;
}

std::optional<std::size_t> choiceFor(const QString& text) {
    const auto typed = text.size() == 1 ? text.front().unicode() : u'\0';
    return typed >= u'1' && typed <= u'9' ? std::optional<std::size_t>{typed - u'1'} : std::nullopt;
}

}  // namespace turnbell::ui
