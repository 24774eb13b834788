#pragma once

#include <QString>

#include <optional>

namespace turnbell::ui {

/// What staff do at their desk by button, key or pad.
enum class DeskAction {
    Primary,
    Recall,
    NoShow,
    Park,
    Transfer,
    Finish,
    Undo,
    Texts,
    Pads,
    Statistics,
    Rejoin,
    Correct
};

/// The action of a key: Space or Enter, R, N, P, T, F, U, M, D, S, B, C; the same places on a Georgian
/// keyboard. `key` is a Qt::Key, `text` what the key typed.
std::optional<DeskAction> actionFor(int key, const QString& text);

}  // namespace turnbell::ui
