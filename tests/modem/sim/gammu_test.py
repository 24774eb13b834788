#!/usr/bin/env python3
"""Programs that we did not write believe the simulated modem: gammu and gammu-smsd drive it over its pseudo terminal.

usage: gammu_test.py path/to/turnbell-modemsim
"""
import json
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv.pop(1)
PATIENCE = 45  # seconds for gammu-smsd, which sleeps a lot
NUMBER = "+995555123456"


class Simulator:
    """turnbell-modemsim in a process of its own, with a connection for control lines."""

    def __init__(self, folder):
        self.link = folder / "modem"
        control = folder / "control"
        self.process = subprocess.Popen(
            [PROGRAM, "--link", self.link, "--control", f"unix:{control}", "--quiet"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if line.startswith("control"):
                break
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(control))
        self.lines = self.socket.makefile("rw", encoding="utf-8", newline="\n")

    def control(self, line):
        self.lines.write(line + "\n")
        self.lines.flush()
        answer = self.lines.readline().rstrip("\n")
        if not answer.startswith("ok"):
            raise AssertionError(f"{line}: {answer}")
        return answer[len("ok "):]

    def received(self):
        return json.loads(self.control("received"))

    def close(self):
        self.control("quit")
        self.lines.close()
        self.socket.close()
        self.process.stdout.close()
        self.process.wait(timeout=10)


class SimulatorCase(unittest.TestCase):
    """A fresh simulator and an empty folder for each test."""

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="turnbell-gammu-")
        self.folder = pathlib.Path(self.temporary.name)
        self.simulator = Simulator(self.folder)

    def tearDown(self):
        self.simulator.close()
        self.temporary.cleanup()

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
        [part] = self.simulator.received()
        self.assertEqual((part["to"], part["text"], part["alphabet"]), (NUMBER, text, "ucs2"))
        self.assertTrue(part["report"])

    def test_gammu_sends_a_long_text_in_parts(self):
        text = "".join(f"Ticket A{n:03d} waits. " for n in range(20)).strip()

        self.gammu("sendsms", "TEXT", NUMBER, "-len", str(len(text)), "-text", text)

        parts = self.simulator.received()
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


class GammuSmsdTest(SimulatorCase):
    """gammu-smsd with its files backend: ten texts out, ten in."""

    def setUp(self):
        super().setUp()
        for box in ("inbox", "outbox", "sent", "error"):
            (self.folder / box).mkdir()
        self.configuration = self.folder / "smsdrc"
        self.configuration.write_text(
            self.connection() + "[smsd]\nservice = files\nlogfile = " + str(self.folder / "smsd.log") + "\n"
            "loopsleep = 1\ncommtimeout = 1\nreceivefrequency = 1\ncheckbattery = 0\nchecksignal = 0\n"
            f"inboxpath = {self.folder}/inbox/\noutboxpath = {self.folder}/outbox/\n"
            f"sentsmspath = {self.folder}/sent/\nerrorsmspath = {self.folder}/error/\n"
            "inboxformat = unicode\noutboxformat = detail\n")

    def inject(self, text):
        subprocess.run(["gammu-smsd-inject", "-c", self.configuration, "TEXT", NUMBER, "-unicode", "-text", text],
                       check=True, capture_output=True, timeout=PATIENCE)

    def inbox(self):
        # gammu 1.42 pads its files with NULs.
        return sorted(file.read_bytes().decode("utf-16").rstrip("\0") for file in (self.folder / "inbox").iterdir())

    def sent(self):
        return len(list((self.folder / "sent").iterdir()))

    def wait_until(self, done, daemon):
        deadline = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > deadline or daemon.poll() is not None:
                self.fail((self.folder / "smsd.log").read_text()[-3000:])
            time.sleep(0.2)

    def test_gammu_smsd_sends_ten_texts_and_receives_ten(self):
        outgoing = [f"Ticket A{n:03d}: it is your turn. თქვენი რიგია {n}" for n in range(10)]
        incoming = [f"I am late by {n} minutes, დავაგვიანებ" for n in range(10)]
        for text in outgoing:
            self.inject(text)
        for text in incoming:
            self.simulator.control(f"text +995555000111 {text}")

        daemon = subprocess.Popen(["gammu-smsd", "-c", self.configuration], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        try:
            # A text is in "sent" when gammu-smsd has read the answer, a moment after the network took it.
            self.wait_until(lambda: self.sent() == 10 and len(self.inbox()) == 10, daemon)
        finally:
            daemon.terminate()
            daemon.wait(timeout=PATIENCE)

        self.assertEqual(sorted(part["text"] for part in self.simulator.received()), sorted(outgoing))
        self.assertEqual(self.inbox(), sorted(incoming))


if __name__ == "__main__":
    unittest.main(verbosity=2)
