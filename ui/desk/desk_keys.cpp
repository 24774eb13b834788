#include "ui/desk/desk_keys.h"

namespace turnbell::ui {
namespace {

struct Letter {
    char16_t latin;
    char16_t georgian;  // on the same key of the usual (QWERTY) Georgian layout
    DeskAction action;
};

constexpr Letter kLetters[]{
    {u'r', u'რ', DeskAction::Recall},     {u'n', u'ნ', DeskAction::NoShow},
    {u'p', u'პ', DeskAction::Park},       {u't', u'ტ', DeskAction::Transfer},
    {u'f', u'ფ', DeskAction::Finish},     {u'u', u'უ', DeskAction::Undo},
    {u'm', u'მ', DeskAction::Texts},      {u'd', u'დ', DeskAction::Pads},
    {u's', u'ს', DeskAction::Statistics}, {u'b', u'ბ', DeskAction::Rejoin},
    {u'c', u'ც', DeskAction::Correct},
};

}  // namespace

std::optional<DeskAction> actionFor(int key, const QString& text) {
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        return DeskAction::Primary;
    }
    if (text.size() != 1) {
        return std::nullopt;
    }
    const auto typed = text.front().toLower().unicode();
    for (const auto& letter : kLetters) {
        if (typed == letter.latin || typed == letter.georgian) {
            return letter.action;
        }
    }
    return std::nullopt;
}

}  // namespace turnbell::ui
