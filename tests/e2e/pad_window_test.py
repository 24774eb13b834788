#!/usr/bin/env python3
"""The pads' page of a real desk window, on turnbelld and the pad's real image: a press chooses the pad for the desk,
the next one calls, the keys are calibrated, and a pad that is unplugged is shown as gone and forgotten.

usage: pad_window_test.py BUILD_FOLDER [--shots FOLDER]
"""
import argparse
import pathlib
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "demo"))
from appliance import PIN, Appliance, wait_for  # noqa: E402

ASKED_IN_TURN = ("right", "up", "down", "left", "next")
HELD_MS, FINGER_UP = 900, 0.3
LOOK = 0.3  # host/service/seen_screens.h
GIVES_UP_AFTER = 30  # seconds without a key, firmware/pad/calibration.h


class Room:
    """Desk 1 with its window, and a pad."""

    def __init__(self, build, folder, shots):
        self.shots = shots
        self.appliance = Appliance(build, folder)
        self.pad, link = self.appliance.start_pad(lambda display: None)
        self.appliance.start_service("none", self.appliance.folder / "data", link)
        self.appliance.ctl("catalog", "import", str(ROOT / "tools" / "demo" / "branch.toml"))
        wait_for("the pad", lambda: self.row()["linked"])
        self.desk = self.appliance.start_window("desk", "1280x800", "--desk", "1", "--language", "en")

    def row(self):
        return next(iter(self.appliance.ctl("pad", "list")["pads"]), {"linked": False})

    def tap(self, *names):
        self.desk.do_all(*("tap " + name for name in names))

    def reads(self, name, words):
        wait_for(f"'{words}' at {name}", lambda: words in self.desk.do("text " + name))
        if self.shots is not None:
            self.desk.do(f"shot {self.shots / name}.png")

    def press(self, key):
        time.sleep(LOOK)
        self.pad.say(f"press {key}")


def choose(room):
    room.tap(*("key_" + digit for digit in PIN), "sign_in", "pads", "choose_pad")
    room.reads("pad_question", "Press a button on the pad you want")
    room.press("next")
    room.reads("pad_question", "The pad is chosen")
    room.tap("chosen_done")
    assert room.row()["desk"] == "1", room.row()


def call(room, pad):
    ticket = room.appliance.ctl("check-in", "--service", "general")["ticket"]
    room.press("next")
    room.reads("pad_last_" + pad, f"{ticket} was called")


def calibrate(room, pad):
    room.tap("pad_open_" + pad, "pad_calibrate", "calibrate_start")
    wait_for("the question for keys", lambda: room.row()["calibrating"])
    begun = time.monotonic()
    for key in ASKED_IN_TURN:
        room.pad.say(f"press {key} {HELD_MS}")
        time.sleep(HELD_MS / 1000 + FINGER_UP)
    room.reads("pads_note", "asks for no more keys")
    took = time.monotonic() - begun
    assert took < GIVES_UP_AFTER, f"it heard not every key within {took:.0f} s"
    room.press("next")
    room.reads("pad_last_" + pad, "has arrived")


def forget(room, pad):
    room.pad.say("unplug 600")
    room.reads("pad_condition_" + pad, "not connected, last seen")
    room.tap("pad_forget", "forget_yes")
    room.reads("pads_note", "is forgotten")
    assert not any(row["id"] for row in room.appliance.ctl("pad", "list")["pads"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--shots", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="turnbell-pads-") as folder:
        room = Room(arguments.build, folder, arguments.shots)
        try:
            choose(room)
            pad = room.row()["id"]
            call(room, pad)
            calibrate(room, pad)
            forget(room, pad)
        finally:
            room.appliance.stop()
    print(f"pad {pad} chosen, used, calibrated and forgotten at a desk window")


if __name__ == "__main__":
    main()
