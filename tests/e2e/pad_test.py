#!/usr/bin/env python3
"""A desk served by a pad, in real processes: turnbelld and the pad's real image on a pseudo terminal, through the real
libserialport. turnbelld is killed around presses; each that the pad has accepted must have done exactly one command.

usage: pad_test.py FOLDER_OF_PROGRAMS [--kills N] [--seed N]
"""
import argparse
import collections
import contextlib
import pathlib
import random
import sqlite3
import tempfile
import time

from appliance import CATALOG, Pad, Service, wait_until

PRESS_MS = 40
FINGER_UP = 0.12  # the key is up again, and that is debounced
LOOK = 0.3  # what a press was made before anybody can have seen does nothing (host/service/seen_screens.h)


def press(pad, key):
    time.sleep(LOOK)
    pad.do(f"press {key} {PRESS_MS}")
    time.sleep(FINGER_UP)


class Branch:
    """turnbelld with a pad at each of its first desks."""

    def __init__(self, programs, folder, pads):
        self.pads = [Pad(programs, folder, f"pad{n + 1}") for n in range(pads)]
        options = [word for pad in self.pads for word in ("--pad", pad.link)]
        self.folder = folder
        self.service = Service(programs, folder, "none", *options)
        self.service.start()
        at_once = {**CATALOG["branch"], "recall_gap": 0}  # each press of "recall" is one
        self.service.change("catalog_import", catalog={**CATALOG, "branch": at_once})
        self.service.sign_in()
        wait_until("the links", lambda: all(self.row(pad)["linked"] for pad in self.pads))
        for number, pad in enumerate(self.pads):
            self.choose(pad, str(number + 1))

    def row(self, pad):
        rows = self.service.ask("pad_list")["pads"]
        return next((row for row in rows if row["port"] == str(pad.link)), {"linked": False})

    def choose(self, pad, desk):
        self.service.change("pad_choose", desk=desk)
        press(pad, "next")
        wait_until("the choice", lambda: self.service.ask("pad_list")["choice"]["state"] == "assigned")
        assert self.row(pad)["desk"] == desk, self.row(pad)

    def check_in(self):
        return self.service.change("check_in", service="general")["ticket"]

    def ticket(self, number):
        return self.service.ask("ticket_show", ticket=number)["ticket"]

    def state(self, number):
        return self.ticket(number)["state"]

    def close(self):
        self.service.close()
        for pad in self.pads:
            pad.close()

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        if failure is not None:
            print(f"turnbelld said last:\n{self.service.last_words()}")
        self.close()


def await_display(pad, text, patience=5.0):
    return wait_until(f"{text} on the display, which has {pad.lcd()}", lambda: text in pad.lcd(), patience)


def a_press_calls(branch):
    first, pad = branch.check_in(), branch.pads[0]
    branch.check_in()
    await_display(pad, "2 waiting")
    press(pad, "next")
    await_display(pad, first)
    assert branch.state(first) == "called"
    press(pad, "next")
    wait_until("the arrival", lambda: branch.state(first) == "serving")
    actor = branch.service.ask("ticket_show", ticket=first)["events"][-1]["actor"]
    assert actor == "pad 1", actor


def links_again(branch, order, within):
    """The board starts again, or its cable is out for a moment."""
    pad = branch.pads[0]
    links = branch.row(pad)["links"]
    pad.do(order)
    begun = time.monotonic()
    wait_until("the link", lambda: branch.row(pad)["links"] > links and branch.row(pad)["linked"], within)
    print(f"{order}: linked again after {time.monotonic() - begun:.2f} s")


def the_next_press_counts(branch):
    pad = branch.pads[0]
    before = branch.row(pad)["last_press_at"]
    press(pad, "up")
    wait_until("the press", lambda: branch.row(pad)["last_press_at"] != before, 5.0)


def a_pad_at_each_desk(branch):
    one, two = branch.pads
    tickets = [branch.check_in(), branch.check_in()]
    press(two, "next")
    await_display(two, tickets[0])
    press(one, "next")
    await_display(one, tickets[1])
    assert [branch.ticket(each)["desk"] for each in tickets] == ["2", "1"]


def kill_around_presses(branch, kills, seed):
    """Recalls count: a press that is lost or done twice shows in the number of calls."""
    chance, pad = random.Random(seed), branch.pads[0]
    ticket = branch.check_in()
    press(pad, "next")
    wait_until("the call", lambda: branch.state(ticket) == "called")
    for kill in range(kills):
        time.sleep(FINGER_UP)
        # 20 ms of debouncing, 2 ms of wire, then commit and acknowledgement; later ones hit nothing.
        pad.do(f"press up {PRESS_MS}")
        time.sleep(0.015 + 0.030 * (kill / max(1, kills - 1)) + chance.uniform(0, 0.002))
        branch.service.kill()
        branch.service.forget_client()
        branch.service.start()
        branch.service.sign_in()
        wait_until("every press", lambda: branch.row(pad)["linked"] and branch.row(pad)["queued"] == 0)
        wait_until(f"call {kill + 2}", lambda calls=kill + 2: branch.ticket(ticket)["calls"] >= calls)
    calls = branch.ticket(ticket)["calls"]
    assert calls == kills + 1, f"{calls - 1} recalls by {kills} presses"
    return kills


def check_log(folder):
    """No press is in the log twice, and none is missing between the first and the last of a boot."""
    with contextlib.closing(sqlite3.connect(folder / "data" / "turnbell.db")) as database:
        rows = database.execute("SELECT pad, boot, number, did, refused FROM pad_press ORDER BY id").fetchall()
    boots = collections.defaultdict(list)
    for pad, boot, number, *_ in rows:
        boots[pad, boot].append(number)
    for key, numbers in boots.items():
        assert numbers == list(range(len(numbers))), (key, numbers)
    return len(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    programs = arguments.programs.resolve()
    with tempfile.TemporaryDirectory(prefix="turnbell-pad-") as folder:
        folder = pathlib.Path(folder)
        with Branch(programs, folder, 1) as branch:
            a_press_calls(branch)
            links_again(branch, "unplug 1.0", 5.0)
            the_next_press_counts(branch)
            links_again(branch, "reset", 5.0)
            the_next_press_counts(branch)
        check_log(folder)
    with tempfile.TemporaryDirectory(prefix="turnbell-pad-") as folder:
        with Branch(programs, pathlib.Path(folder), 2) as branch:
            a_pad_at_each_desk(branch)
    with tempfile.TemporaryDirectory(prefix="turnbell-pad-") as folder:
        folder = pathlib.Path(folder)
        with Branch(programs, folder, 1) as branch:
            kills = kill_around_presses(branch, arguments.kills, arguments.seed)
        presses = check_log(folder)
    print(f"{kills} kills around presses: {presses} presses in the log, each once and in order")


if __name__ == "__main__":
    main()
