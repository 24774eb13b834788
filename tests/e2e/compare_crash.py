#!/usr/bin/env python3
"""Ends each program with SIGKILL at the same points around Ctrl-Z, on the same simulated modem, and counts in the
simulator's log what the network was given: turnbelld beside gammu-smsd, smstools3's smsd and Kannel's bearerbox.

Each kill has a text of its own, and comes when AT+CMGS is read, when the PDU is typed, when the network has the text, or
when its answer is in the terminal. The program starts again on what it kept, and has time to send what it thinks is
left. The peers have their shortest waits: what they do after a kill does not depend on them. All run at once, each on a
simulator of its own.

usage: compare_crash.py FOLDER_OF_PROGRAMS [--kills N] [--peer-kills N] [--seed S] [PROGRAM...]
"""
import argparse
import pathlib
import random
import sys
import tempfile
import threading
import time
from collections import Counter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import evidence  # noqa: E402
from appliance import Appliance, Simulator  # noqa: E402
from crash_test import LONGEST_WINDOW, CrashTest  # noqa: E402
from peers import PEERS, wait_until  # noqa: E402

OURS = "turnbelld"
POINTS = ("cmgs", "pdu", "ctrl-z", "answer unread")
PATIENCE = 60  # seconds until a peer that was started again has sent what it has to


class Account:
    """What a program did, as the network saw it."""

    def __init__(self, name):
        self.name = name
        self.kills = 0
        self.extra = 0   # submissions beyond the first of each text
        self.told = 0    # of these: the program itself counts and shows them
        self.lost = 0    # texts that never went, and nobody knows
        self.stuck = 0   # the modem had to be restarted before anything went again
        self.at_most_once_extra = None
        self.failure = ""

    def line(self):
        if self.failure:
            return f"{self.name:12} {self.failure}"
        once = "" if self.at_most_once_extra is None else \
            f"; of texts to be sent once at most: {self.at_most_once_extra}"
        return (f"{self.name:12} {self.kills:4} kills  {self.extra:4} extra = {self.extra / max(self.kills, 1):.3f} a kill"
                f"  ({self.told} of them counted and shown{once})  lost {self.lost}  modem stuck {self.stuck}")


class PeerRun:
    """Kills of one peer."""

    def __init__(self, peer, folder, programs, account):
        self.simulator = Simulator(programs, folder, "--credit", "1000000")
        self.simulator.control("report-delay 3600")
        self.peer = peer(folder / "peer", self.simulator.link)
        self.account = account
        self.numbers = []

    def run(self, kills, chance):
        for kill in range(kills):
            self.drain()
            self.kill_at(POINTS[kill % len(POINTS)], chance)
        self.drain()
        self.count()

    def drain(self):
        """Until it is back and has sent what it has. A modem that a dead program left in a prompt, and that it cannot
        get out of there, is restarted by hand."""
        try:
            self.send_all()
        except AssertionError:
            self.account.stuck += 1
            self.peer.stop()
            self.simulator.control("reboot 0")
            self.send_all()

    def send_all(self):
        if not self.peer.alive():
            self.peer.start()
        wait_until("an empty queue", lambda: self.peer.waiting() == 0, PATIENCE)

    def kill_at(self, point, chance):
        held = "ctrl-z" if point == "answer unread" else point
        number = f"+9955551{len(self.numbers):05d}"
        self.numbers.append(number)
        self.simulator.control(f"hold {held}")
        self.peer.queue(number, f"It is your turn, ticket A{len(self.numbers):03d}.")
        self.simulator.wait_held(held)
        if point == "answer unread":
            self.peer.pause()
            self.simulator.control("go")
        self.peer.kill()
        self.account.kills += 1
        if point != "answer unread":
            time.sleep(chance.uniform(0, 0.02))
            self.simulator.control("go")

    def count(self):
        taken = Counter(event["to"] for event in self.simulator.events() if event["event"] == "accepted")
        self.account.extra = sum(count - 1 for count in taken.values())
        self.account.lost = sum(number not in taken for number in self.numbers)

    def close(self):
        self.peer.stop()
        self.simulator.close()


class OurKills(CrashTest):
    """The same points, with the texts of a branch: calls and welcomes go at least once, surveys at most once."""

    STEPS = [CrashTest.kill_before_the_prompt, CrashTest.kill_while_it_commits_armed, CrashTest.kill_after_ctrl_z,
             CrashTest.kill_with_the_answer_unread]

    def count(self, account):
        messages = self.messages()
        copies = evidence.Copies(messages, self.simulator.events())
        extra = {message["id"]: sum(count - 1 for count in copies.of_message[message["id"]].values())
                 for message in messages}
        account.kills = sum(self.kills.values())
        account.extra = sum(extra.values())
        account.told = sum(min(extra[message["id"]], max(message["submissions"] - message["parts"], 0))
                           for message in messages)
        account.at_most_once_extra = sum(extra[message["id"]] for message in messages
                                         if message["kind"] in evidence.AT_MOST_ONCE)
        account.lost = sum(evidence.is_lost(message, copies.of_message[message["id"]], self.world.finished)
                           for message in messages)


def run_ours(folder, programs, account, kills, chance):
    with Appliance(programs, folder, "--credit", "1000000") as appliance:
        appliance.simulator.control("report-delay 0.2")
        test = OurKills(appliance, chance, patient=False, probed=False)
        test.run(kills - 1)  # it begins with one of its own
        test.settle(LONGEST_WINDOW + 10)
        test.count(account)


def run_peer(peer, folder, programs, account, kills, chance):
    if peer.missing():
        account.failure = peer.missing()
        return
    run = PeerRun(peer, folder, programs, account)
    try:
        run.run(kills, chance)
    finally:
        run.close()


def run_one(name, programs, account, kills, seed):
    with tempfile.TemporaryDirectory(prefix=f"turnbell-compare-{name}-") as folder:
        try:
            if name == OURS:
                run_ours(pathlib.Path(folder), programs, account, kills, random.Random(seed))
            else:
                peer = next(peer for peer in PEERS if peer.name == name)
                run_peer(peer, pathlib.Path(folder), programs, account, kills, random.Random(seed))
        except Exception as failure:  # one that fails must not hide the others
            account.failure = f"failed after {account.kills} kills: {failure!r}"


def options(names):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("names", nargs="*", metavar="PROGRAM", help=", ".join(names) + "; all if none is named")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--peer-kills", type=int, help="of each that is not ours: they take minutes; else as many")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    return parser.parse_intermixed_args()


def main():
    names = [OURS, *(peer.name for peer in PEERS)]
    chosen = options(names)
    wanted = chosen.names or names
    if unknown := set(wanted) - set(names):
        raise SystemExit(f"there is no {', '.join(sorted(unknown))}: name {', '.join(names)}")
    peer_kills = chosen.peer_kills or chosen.kills
    print(f"{chosen.kills} kills of {OURS}, {peer_kills} of each other, seed {chosen.seed}", flush=True)
    accounts = [Account(name) for name in wanted]
    runs = [threading.Thread(target=run_one,
                             args=(account.name, chosen.programs.resolve(), account,
                                   chosen.kills if account.name == OURS else peer_kills, chosen.seed))
            for account in accounts]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    for account in accounts:
        print(account.line())
    ours = next((account for account in accounts if account.name == OURS), None)
    bad = ours is not None and (ours.failure or ours.lost or ours.at_most_once_extra or ours.told < ours.extra)
    return 1 if bad or any("failed" in account.failure for account in accounts) else 0


if __name__ == "__main__":
    sys.exit(main())
