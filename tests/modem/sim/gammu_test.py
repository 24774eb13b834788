#!/usr/bin/env python3
"""Programs that we did not write believe the simulated modem: gammu drives it over its pseudo terminal; daemons_test.py
has those that run for ever.

usage: gammu_test.py path/to/turnbell-modemsim
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "e2e"))
from appliance import Simulator  # noqa: E402

PROGRAM = pathlib.Path(sys.argv.pop(1))
PATIENCE = 45  # seconds
NUMBER = "+995555123456"


class SimulatorCase(unittest.TestCase):
    """A fresh simulator and an empty folder for each test."""

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="turnbell-gammu-")
        self.folder = pathlib.Path(self.temporary.name)
        self.simulator = Simulator(PROGRAM.parent, self.folder)

    def tearDown(self):
        self.simulator.close()
        self.temporary.cleanup()

    def received(self):
        return json.loads(self.simulator.control("received"))

    def connection(self):
        return f"[gammu]\ndevice = {self.simulator.link}\nconnection = at115200\n"


class GammuTest(SimulatorCase):
    def gammu(self, *arguments):
        configuration = self.folder / "gammurc"
        configuration.write_text(self.connection())
        done = subprocess.run(["gammu", "-c", configuration, *arguments], capture_output=True, text=True,
                              timeout=PATIENCE)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_gammu_identifies_the_modem_and_its_sim(self):
        told = self.gammu("identify")

        self.assertRegex(told, r"Manufacturer +: Turnbell")
        self.assertRegex(told, r"IMEI +: 490154203237518")
        self.assertRegex(told, r"SIM IMSI +: 282019000000017")

    def test_gammu_sends_a_text_in_any_script(self):
        text = "გამარჯობა, your turn 😀"

        told = self.gammu("sendsms", "TEXT", NUMBER, "-unicode", "-report", "-text", text)

        self.assertRegex(told, r"message reference=1\b")
        [part] = self.received()
        self.assertEqual((part["to"], part["text"], part["alphabet"]), (NUMBER, text, "ucs2"))
        self.assertTrue(part["report"])

    def test_gammu_sends_a_long_text_in_parts(self):
        text = "".join(f"Ticket A{n:03d} waits. " for n in range(20)).strip()

        self.gammu("sendsms", "TEXT", NUMBER, "-len", str(len(text)), "-text", text)

        parts = self.received()
        self.assertGreater(len(parts), 1)
        self.assertEqual({(part["concat"], part["parts"]) for part in parts}, {(parts[0]["concat"], len(parts))})
        self.assertEqual("".join(part["text"] for part in sorted(parts, key=lambda part: part["part"])), text)

    def test_gammu_reads_what_came_in(self):
        long_text = "".join(f"number {n}, " for n in range(25)).strip()
        self.simulator.control("text +995555000111 I forgot my ID card")
        self.simulator.control("text 5550 მადლობა 😀")
        self.simulator.control(f"text Bank {long_text}")

        told = self.gammu("getallsms")

        self.assertIn("I forgot my ID card", told)
        self.assertIn("მადლობა 😀", told)
        self.assertEqual(re.findall(r'Remote number +: "(.+)"', told), ["+995555000111", "5550", "Bank", "Bank"])
        self.assertIn("part 2 of 2", told)


if __name__ == "__main__":
    unittest.main(verbosity=2)
