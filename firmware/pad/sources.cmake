# The pad's parts, for the board's image and for the tests.
set(TURNBELL_PAD_SOURCES
    calibration.cpp
    debounce.cpp
    display.cpp
    face.cpp
    journal.cpp
    key_levels.cpp
    keypad.cpp
    layout.cpp
    link.cpp
    modem_power.cpp
    pad.cpp
    press_queue.cpp
    settings.cpp
    signals.cpp
    touch.cpp
    words.cpp)
