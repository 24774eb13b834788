"""The appliance in real processes, for tests that end them: `turnbelld` on `turnbell-modemsim`'s pseudo terminal
through the real libserialport, and a client of the admin socket."""
import json
import os
import pathlib
import queue
import signal
import socket
import subprocess
import termios
import threading
import time
import uuid

PIN = "482913"
CATALOG = {
    "branch": {"name": "Old Town Clinic", "location": "12 Rustaveli Ave", "country": "GE",
               "time_zone": "Asia/Tbilisi", "languages": ["en", "ka"], "no_show_after": 1_800_000},
    "queues": [{"code": "A", "last": 9999}],
    "services": [{"code": "general", "name": {"en": "General", "ka": "ზოგადი"}, "queue": "A",
                  "survey_delay": 0, "approach_ahead": 1, "survey": "three"}],
    "surveys": [{"code": "three", "questions": [
        {"kind": "rating", "text": {"en": "Question one: how was it, 1 to 5?"}},
        {"kind": "open", "text": {"en": "Question two: what went wrong?"}, "ask_if": "q1 <= 3"},
        {"kind": "yes_no", "text": {"en": "Question three: would you come again, YES or NO?"}}]}],
    "desks": [{"code": code, "name": {"en": f"Desk {code}", "ka": f"მაგიდა {code}"}, "queues": ["A"]}
              for code in "12"],
    "staff": [{"name": "Nino", "pin": PIN, "role": "admin"}],
}


class Gone(Exception):
    """The service ended before it answered."""


class Refused(Exception):
    """The service said no."""


def wait_until(what, condition, patience=30.0, pause=0.01):
    """The first true answer of `condition`."""
    deadline = time.monotonic() + patience
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience} s for {what}")
        time.sleep(pause)
    return answer


class Simulator:
    """turnbell-modemsim with a connection for control lines."""

    def __init__(self, programs, folder, *options):
        self.link = folder / "modem"
        self.log = folder / "network.log"
        control = folder / "control"
        self.process = subprocess.Popen(
            [programs / "turnbell-modemsim", "--link", self.link, "--control", f"unix:{control}", "--log", self.log,
             "--quiet", *options], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        self.said = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.ends = []  # where a host finds it: "tcp 127.0.0.1:4711", "pty /dev/pts/3"
        while not (line := self.said.get(timeout=20)).startswith("control"):
            self.ends.append(line)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(control))
        self.lines = self.socket.makefile("rw", encoding="utf-8", newline="\n")

    def _listen(self):
        for line in self.process.stdout:
            self.said.put(line.strip())

    def control(self, line):
        self.lines.write(line + "\n")
        self.lines.flush()
        answer = self.lines.readline().rstrip("\n")
        if not answer.startswith("ok"):
            raise AssertionError(f"{line}: {answer}")
        return answer[len("ok "):]

    def wait_held(self, point):
        """Until a submission stands at this point."""
        while self.said.get(timeout=30) != f"held {point}":
            pass

    def taken(self):
        """How many parts the network has."""
        return int(self.control("received-count"))

    def events(self):
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    def stop_output(self, stopped):
        """The host's bytes stay in the host: what it types is not even in the terminal's buffer."""
        terminal = os.open(self.link, os.O_RDWR | os.O_NOCTTY)
        termios.tcflow(terminal, termios.TCOOFF if stopped else termios.TCOON)
        os.close(terminal)

    def close(self):
        self.control("quit")
        self.lines.close()
        self.socket.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


class Pad:
    """turnbell-padsim: the pad's real image on a pseudo terminal, with a connection for control lines."""

    def __init__(self, programs, folder, name="pad", *options):
        self.link = folder / name
        control = folder / f"{name}-control"
        self.process = subprocess.Popen(
            [programs / "turnbell-padsim", "--link", self.link, "--control", f"unix:{control}",
             "--eeprom", folder / f"{name}.eeprom", *options], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.socket = wait_until("the simulated pad", lambda: self._connect(control))
        self.lines = self.socket.makefile("rw", encoding="utf-8", newline="\n")
        wait_until("its terminal", self.link.is_symlink)

    @staticmethod
    def _connect(path):
        end = socket.socket(socket.AF_UNIX)
        if end.connect_ex(str(path)) == 0:
            return end
        end.close()
        return None

    def do(self, order):
        """What it answers before its ok."""
        self.lines.write(order + "\n")
        self.lines.flush()
        said = []
        while (line := self.lines.readline().rstrip("\n")) != "ok":
            if not line or line.startswith("error"):
                raise AssertionError(f"{order}: {line}")
            said.append(line)
        return "\n".join(said)

    def lcd(self):
        return self.do("lcd")

    def close(self):
        if self.process.poll() is None:
            self.do("quit")
        self.lines.close()
        self.socket.close()
        self.process.wait(timeout=10)


class Client:
    """JSON-RPC on the admin socket, no faster than the service allows (200 requests a second, 400 at once)."""

    RATE, AT_ONCE = 160, 200

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(30)
        try:
            self.socket.connect(str(path))
        except OSError:
            self.socket.close()
            raise
        self.lines = self.socket.makefile("rb")
        self.last = 0
        self.spent = 0.0
        self.asked = time.monotonic()

    def pace(self):
        now = time.monotonic()
        self.spent = max(0.0, self.spent - (now - self.asked) * self.RATE) + 1
        self.asked = now
        if self.spent > self.AT_ONCE:
            time.sleep((self.spent - self.AT_ONCE) / self.RATE)

    def ask(self, method, **params):
        self.pace()
        self.last += 1
        request = {"jsonrpc": "2.0", "id": self.last, "method": method, "params": params}
        try:
            self.socket.sendall(json.dumps(request).encode() + b"\n")
            line = self.lines.readline()
        except ConnectionError as error:
            raise Gone(str(error)) from error
        if not line.endswith(b"\n"):
            raise Gone(method)
        answer = json.loads(line)
        if "error" in answer:
            raise Refused(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def close(self):
        self.lines.close()
        self.socket.close()


class Service:
    """turnbelld, started on the same data as often as needed."""

    def __init__(self, programs, folder, modem, *options, **environment):
        self.programs, self.folder, self.modem, self.options = programs, folder, modem, options
        self.environment = environment
        self.configuration = []  # more arguments of turnbelld
        self.process = None
        self.client = None
        self.restarts = []  # seconds from start to the answer to hello

    def start(self):
        environment = dict(os.environ, LD_PRELOAD=str(self.programs / "libserial_shim.so"),
                           ASAN_OPTIONS="verify_asan_link_order=0", **self.environment)
        begun = time.monotonic()
        with open(self.folder / "service.log", "ab") as log:
            self.process = subprocess.Popen(
                [self.programs / "turnbelld", "--data", self.folder / "data", "--socket-dir", self.folder / "sockets",
                 "--modem", self.modem, *self.options, *self.configuration], env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.client = wait_until("the service", self._connect, pause=0.002)
        self.client.ask("hello", protocol=1)
        self.restarts.append(time.monotonic() - begun)

    def _connect(self):
        if self.process.poll() is not None:
            raise AssertionError("turnbelld ended: see " + str(self.folder / "service.log"))
        try:
            return Client(self.folder / "sockets" / "admin.sock")
        except (FileNotFoundError, ConnectionRefusedError):
            return None

    def sign_in(self):
        self.client.ask("sign_in", pin=PIN)

    def ask(self, method, **params):
        return self.client.ask(method, **params)

    def change(self, method, **params):
        return self.client.ask(method, request_id=uuid.uuid4().hex, **params)

    def pause(self):
        """It does nothing any more, and will not notice what happens now."""
        os.kill(self.process.pid, signal.SIGSTOP)

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def forget_client(self):
        self.client.close()

    def last_words(self):
        return "\n".join((self.folder / "service.log").read_text(errors="replace").splitlines()[-30:])

    def close(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=10)
        if self.client is not None:
            self.client.close()


class Appliance:
    """Both of them in an empty folder, with a catalog, staff signed in and the modem ready."""

    def __init__(self, programs, folder, *simulator_options):
        folder = pathlib.Path(folder)
        self.simulator = Simulator(pathlib.Path(programs), folder, *simulator_options)
        self.service = Service(pathlib.Path(programs), folder, self.simulator.link)
        self.service.start()
        self.service.change("catalog_import", catalog=CATALOG)
        self.service.sign_in()
        wait_until("the modem", self.modem_ready)

    def modem_ready(self):
        return self.service.ask("status")["modems"][0]["state"] == "ready"

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        if failure is not None:
            print(f"turnbelld (exit code {self.service.process.poll()}) said last:\n{self.service.last_words()}")
        self.service.close()
        self.simulator.close()
