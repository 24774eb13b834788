#!/usr/bin/env python3
"""Daemons that we did not write believe the simulated modem: each sends and receives through its pseudo terminal, short
texts and long ones, in both alphabets. The simulator's log is the judge. One that is not installed is skipped.

usage: daemons_test.py path/to/turnbell-modemsim [gammu-smsd|smstools3|Kannel]
"""
import pathlib
import sys
import tempfile
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TESTS / "e2e"), str(TESTS / "support")]
from appliance import Simulator  # noqa: E402
from peers import PEERS, wait_until  # noqa: E402

PROGRAM = pathlib.Path(sys.argv[1])
WANTED = {peer.name: peer for peer in PEERS}[sys.argv[2]]

LONG = " ".join(f"Ticket A{number:03d} waits." for number in range(12))  # two parts of GSM 7-bit
GEORGIAN = "გამარჯობა, თქვენი რიგია 😀"
LONG_GEORGIAN = " ".join(["დავაგვიანებ, გთხოვთ დამელოდოთ"] * 4)  # two parts of UCS-2


def texts_of(events, kind, other_end):
    """Whole texts by number: the parts of each, put together by their reference."""
    parts = {}
    for event in events:
        if event["event"] == kind:
            key = (event[other_end], event.get("concat"), None if event["parts"] > 1 else len(parts))
            parts.setdefault(key, {})[event["part"]] = event["text"]
    return sorted((key[0], "".join(text for _, text in sorted(found.items()))) for key, found in parts.items())


def without_sign(texts):
    """Some leave out the '+' of a number."""
    return sorted((number.lstrip("+"), text) for number, text in texts)


@unittest.skipIf(WANTED.missing(), WANTED.missing())
class DaemonTest(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="turnbell-peer-")
        self.addCleanup(self.temporary.cleanup)
        folder = pathlib.Path(self.temporary.name)
        self.simulator = Simulator(PROGRAM.parent, folder)
        self.addCleanup(self.simulator.close)
        self.peer = WANTED(folder / "peer", self.simulator.link)
        self.addCleanup(self.peer.stop)
        self.peer.start()

    def wait(self, what, done):
        try:
            wait_until(what, lambda: done() or not self.peer.alive())
        except AssertionError as late:
            self.fail(f"{late}\n{self.peer.last_words()}")
        self.assertTrue(self.peer.alive(), self.peer.last_words())

    def test_it_sends_short_and_long_texts_in_both_alphabets(self):
        outgoing = [("+995555123456", "Ticket A001: it is your turn at desk 1."), ("+995555123457", GEORGIAN),
                    ("+995555123458", LONG), ("+995555123459", LONG_GEORGIAN)]

        for number, text in outgoing:
            self.peer.queue(number, text)
        self.wait("six parts on air and four texts sent",
                  lambda: self.simulator.taken() >= 6 and self.peer.sent() >= len(outgoing))

        events = self.simulator.events()
        self.assertEqual(texts_of(events, "accepted", "to"), sorted(outgoing))
        self.assertEqual([event for event in events if event["event"] == "refused"], [])
        self.assertEqual({event["alphabet"] for event in events}, {"gsm7", "ucs2"})

    def test_it_receives_short_and_long_texts_in_both_alphabets(self):
        # Without an emoji: smstools3 leaves them out of what it writes in UTF-8.
        incoming = [("+995555000111", "I forgot my ID card"), ("+995555000112", GEORGIAN.rstrip(" 😀")),
                    ("+995555000113", LONG_GEORGIAN)]

        for number, text in incoming:
            self.simulator.control(f"text {number} {text}")
        # Its files are there before their words are.
        self.wait("three texts, whole", lambda: without_sign(self.whole()) == without_sign(incoming))

        self.assertEqual(texts_of(self.simulator.events(), "arrived", "from"), sorted(incoming))

    def whole(self):
        """What it received; the parts of a text in one, where it keeps them apart."""
        joined = {}
        for number, text in self.peer.incoming():
            joined[number] = joined.get(number, "") + text
        return list(joined.items())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
