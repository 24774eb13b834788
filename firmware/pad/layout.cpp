#include "firmware/pad/layout.h"

namespace pad {
namespace {

constexpr uint8_t kSecondRow = kColumns;
constexpr uint8_t kUnansweredAt = kColumns - 2;
constexpr uint8_t kOverdueAt = kColumns - 1;

// The screen is filled from left to right.
class Pen {
public:
    explicit Pen(Words words) : words_(words) {
        for (char& cell : screen_.cells) {
            cell = ' ';
        }
    }
    void go(uint8_t cell) { at_ = cell; }
    void put(char character) {
        if (at_ < kCells) {
            screen_.cells[at_++] = character;
        }
    }
    void put(Word word) {
        for (uint8_t i = 0; i < kColumns && letter(words_, word, i) != '\0'; ++i) {
            put(letter(words_, word, i));
        }
    }
    void put(Key key) {
        for (uint8_t i = 0; keyLetter(key, i) != '\0'; ++i) {
            put(keyLetter(key, i));
        }
    }
    void put(uint32_t number) {
        char digits[10] = {};
        uint8_t count = 0;
        do {
            digits[count++] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        while (count > 0) {
            put(digits[--count]);
        }
    }
    const Screen& screen() const { return screen_; }

private:
    Words words_;
    uint8_t at_ = 0;
    Screen screen_ = {};
};

void putId(Pen& pen, uint32_t id) {
    pen.put('P');
    pen.put('A');
    pen.put('D');
    pen.put(' ');
    if (id == 0) {
        pen.put('?');
    } else {
        pen.put(id);
    }
}

/// True: there is one.
bool putTicket(Pen& pen, const State& state) {
    for (const char character : state.ticket) {
        if (character == '\0') {
            break;
        }
        pen.put(character >= ' ' && character <= '~' ? character : '?');
    }
    return state.ticket[0] != '\0';
}

void putIdentity(Pen& pen, const View& view) {
    if (!view.bright) {
        return;
    }
    putId(pen, view.id);
    pen.go(kSecondRow);
    for (uint8_t i = 0; i < kColumns; ++i) {
        pen.put('*');
    }
}

void putPrompt(Pen& pen, const View& view) {
    pen.put(Word::Press);
    pen.put(' ');
    pen.put(view.asked);
    pen.go(kSecondRow);
    if (view.prompt == Prompt::Press) {
        pen.put(static_cast<uint32_t>(view.asked));
        pen.put('/');
        pen.put(uint32_t{kKeys});
    } else {
        pen.put(view.prompt == Prompt::Release ? Word::Release : Word::TooClose);
    }
}

// With no link what was last known of the ticket stays: somebody is being served all the same.
void putLinkLost(Pen& pen, const View& view) {
    pen.put(Word::LinkLost);
    pen.go(kSecondRow);
    if (!putTicket(pen, view.state)) {
        putId(pen, view.id);
    }
}

void putUnassigned(Pen& pen, const View& view) {
    putId(pen, view.id);
    pen.go(kSecondRow);
    pen.put(Word::NoDesk);
}

Word wordOf(DeskMode mode) {
    return static_cast<Word>(static_cast<uint8_t>(Word::Closed) + static_cast<uint8_t>(mode) -
                             static_cast<uint8_t>(DeskMode::Closed));
}

Word wordOf(Notice notice) {
    return static_cast<Word>(static_cast<uint8_t>(Word::NobodyWaiting) + static_cast<uint8_t>(notice) -
                             static_cast<uint8_t>(Notice::NobodyWaiting));
}

void putDesk(Pen& pen, const View& view) {
    if (putTicket(pen, view.state)) {
        pen.put(' ');
    }
    pen.put(wordOf(view.state.mode));
    if ((view.state.flags & flag::kUnanswered) != 0) {
        pen.go(kUnansweredAt);
        pen.put(glyph::kLetter);
    }
    if ((view.state.flags & flag::kOverdue) != 0) {
        pen.go(kOverdueAt);
        pen.put(glyph::kClock);
    }
    pen.go(kSecondRow);
    pen.put(glyph::kPerson);
    pen.put(uint32_t{view.state.waiting});
    pen.put(' ');
    pen.put(Word::Waiting);
}

void putSubject(Pen& pen, const View& view) {
    if (!view.linked) {
        putLinkLost(pen, view);
    } else if (view.state.mode == DeskMode::Unassigned) {
        putUnassigned(pen, view);
    } else {
        putDesk(pen, view);
    }
}

void putRemark(Pen& pen, Word word) {
    pen.go(kSecondRow);
    for (uint8_t i = 0; i < kColumns; ++i) {
        pen.put(' ');
    }
    pen.go(kSecondRow);
    pen.put(word);
}

}  // namespace

Screen layout(const View& view) {
    Pen pen{view.state.words};
    if (view.identifying) {
        putIdentity(pen, view);
    } else if (view.prompt != Prompt::None) {
        putPrompt(pen, view);
    } else {
        putSubject(pen, view);
        if (view.refused) {
            putRemark(pen, Word::Refused);
        } else if (view.notice != Notice::None) {
            putRemark(pen, wordOf(view.notice));
        }
    }
    return pen.screen();
}

}  // namespace pad
