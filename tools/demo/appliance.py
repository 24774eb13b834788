"""Starts and stops the programs of a whole appliance on this machine: simulated modem, service, windows."""
import json
import os
import pathlib
import queue
import shutil
import signal
import socket
import struct
import subprocess
import threading
import time

PIN = "482913"  # of Nino in tools/demo/branch.toml
ENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Trouble(RuntimeError):
    """Why the appliance does not run, in a sentence for a person."""


def end_as_by_ctrl_c():
    """From now on SIGTERM and SIGHUP (a closed terminal) end this program as Ctrl-C does: by KeyboardInterrupt."""
    for each in ENDS:
        signal.signal(each, signal.default_int_handler)


class Program:
    """One running program: its standard output as lines, its standard input, its log on disk.

    It ends with us, however we end; a Ctrl-C on our terminal does not reach it, so that we choose the order.
    """

    def __init__(self, name, command, log, env=None, listener=None):
        self.name = name
        self._log = open(log, "ab")
        self._lines = queue.Queue()
        self._listener = listener
        self._process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "--", *map(str, command)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log,
            env={**os.environ, **(env or {})}, text=True, encoding="utf-8", bufsize=1, start_new_session=True)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self._process.stdout:
            line = line.rstrip("\n")
            if self._listener is None or not self._listener(line):
                self._lines.put(line)

    def say(self, line):
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def hear(self, seconds):
        """The next line of its standard output."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError(f"{self.name} said nothing for {seconds} s; see its log") from None

    @property
    def pid(self):
        return self._process.pid

    def running(self):
        return self._process.poll() is None

    def stop(self):
        if self.running():
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(timeout=6)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._log.close()


class Window(Program):
    """A window with a hand: it can be touched, clicked, typed into and photographed."""

    def do(self, command):
        """One command of the hand (ui/README.md); answers what follows `ok`."""
        self.say(command)
        answer = self.hear(20)
        if not answer.startswith("ok"):
            raise RuntimeError(f"{self.name}: {command}: {answer}")
        return answer[3:]

    def do_all(self, *commands):
        for command in commands:
            self.do(command)


class Appliance:
    """All programs of one appliance, stopped in reverse order of their start. `fresh`: the folder is emptied."""

    def __init__(self, build, folder, fresh=False):
        self.bin = pathlib.Path(build).resolve() / "bin"
        self.folder = pathlib.Path(folder).resolve()
        self.sockets = self.folder / "sockets"
        self.logs = self.folder / "logs"
        self.programs = []
        if (other := self.answering()) is not None:
            raise Trouble(f"Another appliance is running in {self.folder} (turnbelld is process {other}): "
                          "stop that one first, or name another folder.")
        if fresh:
            shutil.rmtree(self.folder, ignore_errors=True)
        for each in (self.folder, self.sockets, self.logs):
            each.mkdir(parents=True, exist_ok=True)

    def start(self, name, command, env=None, kind=Program, listener=None):
        program = kind(name, command, self.logs / f"{name}.log", env, listener)
        self.programs.append(program)
        return program

    def start_simulator(self, on_text, air=0.4):
        """The simulated modem on a pseudo terminal; `on_text` is told of every text, sent or received."""
        link = self.folder / "modem"

        def listener(line):
            if line.startswith(("sent ", "received ")):
                on_text(line)
                return True
            return False

        simulator = self.start("modemsim", [self.bin / "turnbell-modemsim", "--pty", "--link", link, "--air", air],
                               listener=listener)
        if not simulator.hear(10).startswith("pty "):
            raise Trouble("the simulated modem did not start: see " + str(self.logs / "modemsim.log"))
        return simulator, str(link)

    def start_pad(self, on_display):
        """A simulated desk pad on a pseudo terminal: its real firmware; `on_display` is told of both rows when they
        change. None: it was not built, for want of avr-g++."""
        if not (self.bin / "turnbell-padsim").exists():
            return None, "none"
        link = self.folder / "pad"

        def listener(line):
            if line.startswith("lcd "):
                on_display(line.removeprefix("lcd "))
            return True

        pad = self.start("padsim", [self.bin / "turnbell-padsim", "--link", link, "--eeprom",
                                    self.folder / "pad.eeprom", "--control", f"unix:{self.folder / 'pad-control'}"], listener=listener)
        until = time.monotonic() + 10
        while not link.is_symlink():
            if not pad.running() or time.monotonic() > until:
                raise Trouble("the simulated pad did not start: see " + str(self.logs / "padsim.log"))
            time.sleep(0.05)
        return pad, str(link)

    def start_service(self, modem, data, pad="auto"):
        """turnbelld on the modem and the pad at these paths; libserialport opens a pseudo terminal only behind the
        shim."""
        simulated = self.folder in (pathlib.Path(modem).parent, pathlib.Path(pad).parent)
        env = {"LD_PRELOAD": str(self.bin / "libserial_shim.so")} if simulated else {}
        service = self.start("turnbelld", [self.bin / "turnbelld", "--data", data, "--socket-dir", self.sockets,
                                           "--modem", modem, "--pad", pad], env)
        until = time.monotonic() + 10
        while self.answering() != service.pid:
            if not service.running() or time.monotonic() > until:
                raise Trouble("turnbelld did not start:\n" + (self.logs / "turnbelld.log").read_text())
            time.sleep(0.05)
        return service

    def answering(self):
        """The process behind the admin socket; None: nobody."""
        with socket.socket(socket.AF_UNIX) as client:
            if client.connect_ex(str(self.sockets / "admin.sock")) != 0:
                return None
            peer = struct.Struct("3i")  # struct ucred, unix(7)
            return peer.unpack(client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, peer.size))[0]

    def start_window(self, role, size, *options, env=None):
        command = [self.bin / "turnbell-ui", "--role", role, "--socket-dir", self.sockets, "--hand", *options]
        return self.start(role, command + (["--size", size] if size else []), env, Window)

    def ctl(self, *words, pin=PIN):
        """turnbellctl with --json: the answer, decoded."""
        done = subprocess.run([str(self.bin / "turnbellctl"), "--socket", str(self.sockets / "admin.sock"), "--json",
                               *words], capture_output=True, text=True, encoding="utf-8",
                              env={**os.environ, "TURNBELL_PIN": pin}, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"turnbellctl {' '.join(words)}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def stop(self):
        """Uninterrupted: who presses Ctrl-C twice leaves nothing running."""
        before = {each: signal.signal(each, signal.SIG_IGN) for each in ENDS}
        while self.programs:
            self.programs.pop().stop()
        for each, handler in before.items():
            signal.signal(each, handler)


def wait_for(what, condition, seconds=30):
    """Until `condition` holds; what it waited for is in the error."""
    until = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > until:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(0.1)
