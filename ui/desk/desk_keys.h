#pragma once

#include <QString>

#include <cstddef>
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
    Notices,
    Templates,
    Surveys,
    Rejoin,
    Correct,
    OpenOrPause,
    LeaveDesk,
    SignOut,
    Messages,
    Write
};

/// The action of a key: Space or Enter, R, N, P, T, F, U, M, D, S, E, V, G, B, C, O, L, Q, A, W; the same
/// places on a Georgian keyboard. `key` is a Qt::Key, `text` what the key typed.
std::optional<DeskAction> actionFor(int key, const QString& text);

/// Whether a key typed this letter of those above, on either keyboard.
bool isLetter(const QString& text, char16_t latin);

/// Which of the choices on the screen a key stands for: 0 for "1" up to 8 for "9".
std::optional<std::size_t> choiceFor(const QString& text);

}  // namespace turnbell::ui
