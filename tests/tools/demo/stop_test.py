#!/usr/bin/env python3
"""tools/demo/appliance_run.py leaves no process behind, however it ends, and a second one in its folder says so.

usage: stop_test.py BUILD_FOLDER
"""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
BUILD = pathlib.Path()
PROGRAMS = ["turnbell-modemsim", "turnbell-padsim", "turnbell-ui", "turnbell-ui", "turnbell-ui", "turnbelld"]


def command_line(folder):
    return [sys.executable, str(ROOT / "tools/demo/appliance_run.py"), str(BUILD), folder, "--modem",
            "simulator"]


def name_of(pid):
    """Of the running program; None: there is no such process, or it waits only to be buried."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        return None if "\nState:\tZ" in status else pathlib.Path(f"/proc/{pid}/cmdline").read_text().split("\0")[0]
    except (FileNotFoundError, ProcessLookupError):
        return None


class Run:
    """One appliance off screen, up and running."""

    def __init__(self, folder):
        self.process = subprocess.Popen(command_line(folder), stdout=subprocess.PIPE, text=True,
                                        stderr=subprocess.STDOUT, env={**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": ""})
        self.said = []
        for line in self.process.stdout:
            self.said.append(line)
            if line.startswith("Ctrl-C"):
                break
        self.programs = self.children()
        until = time.monotonic() + 10
        while sorted(self.programs.values()) != PROGRAMS and time.monotonic() < until:
            time.sleep(0.02)  # the last one is still being started
            self.programs = self.children()

    def children(self):
        found = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return {int(child): pathlib.Path(name_of(child) or "").name for child in found}

    def left(self):
        return [pid for pid in self.programs if name_of(pid)]

    def end(self, number):
        """Answers the exit code and the programs that are left a little later."""
        self.process.send_signal(number)
        code = self.process.wait(timeout=30)
        until = time.monotonic() + 10
        while self.left() and time.monotonic() < until:
            time.sleep(0.02)
        return code, [self.programs[pid] for pid in self.left()]

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        for pid in self.left():
            os.kill(pid, signal.SIGKILL)


class Stopping(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="turnbell-stop-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def start(self):
        run = Run(self.folder)
        self.addCleanup(run.close)
        self.assertEqual(sorted(run.programs.values()), PROGRAMS, "".join(run.said))  # and nothing else
        return run

    def test_sigterm_ends_every_program(self):
        self.assertEqual(self.start().end(signal.SIGTERM), (0, []))

    def test_a_closed_terminal_ends_every_program(self):
        self.assertEqual(self.start().end(signal.SIGHUP), (0, []))

    def test_even_sigkill_ends_every_program(self):
        self.assertEqual(self.start().end(signal.SIGKILL), (-signal.SIGKILL, []))

    def test_a_second_appliance_in_the_folder_says_that_one_is_running(self):
        first = self.start()

        second = subprocess.run(command_line(self.folder), capture_output=True, text=True, timeout=30, check=False)

        self.assertEqual(second.returncode, 1)
        self.assertIn("Another appliance is running in " + self.folder, second.stdout)
        self.assertEqual(second.stderr, "")
        self.assertEqual(len(first.left()), len(PROGRAMS))
        self.assertEqual(first.end(signal.SIGTERM), (0, []))


if __name__ == "__main__":
    BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
