"""Programs that we did not write, on a modem: gammu-smsd, smstools3's smsd and Kannel's bearerbox, each from Debian and
each with a configuration, a spool and ports of its own below a folder. What they keep lies there, so that one that was
killed goes on where it was, as it would on a real machine."""
import http.server
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

PATIENCE = 60  # seconds; all of them sleep a lot


def wait_until(what, condition, patience=PATIENCE, pause=0.05):
    """The first true answer of `condition`."""
    deadline = time.monotonic() + patience
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience} s for {what}")
        time.sleep(pause)
    return answer


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Peer:
    """One of them. `link` is where its modem is; `eager` sets everything to the shortest wait that it takes."""

    name = ""
    package = ""
    programs = ()

    @classmethod
    def missing(cls):
        """Why it cannot run here; empty: it can."""
        absent = [program for program in cls.programs if shutil.which(program) is None]
        return f"{absent[0]} is not installed: apt-get install {cls.package}" if absent else ""

    def __init__(self, folder, link, eager=True):
        self.folder, self.link, self.eager = pathlib.Path(folder), link, eager
        self.processes = []
        self.folder.mkdir(parents=True, exist_ok=True)
        self.configuration = self.folder / "configuration"
        self.prepare()

    def prepare(self):
        """Writes the configuration, and makes the spool."""

    def commands(self):
        """What runs, in the order of starting."""

    def ready(self):
        """True when it would take a text."""
        return True

    def start(self):
        with open(self.folder / "said.log", "ab") as log:
            for command in self.commands():
                self.processes.append(subprocess.Popen([str(word) for word in command], cwd=self.folder,
                                                       stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                                       start_new_session=True))
                wait_until(f"{self.name} to start", self.ready)

    def alive(self):
        return bool(self.processes) and all(process.poll() is None for process in self.processes)

    def pause(self):
        """It does nothing any more, and will not notice what happens now."""
        for process in self.processes:
            os.killpg(process.pid, signal.SIGSTOP)

    def kill(self):
        """As a power switch or the kernel would; its children too."""
        self._end(signal.SIGKILL)

    def stop(self):
        self._end(signal.SIGTERM)

    def _end(self, how):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, how)
            except ProcessLookupError:
                pass
        for process in self.processes:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self.processes = []

    def queue(self, number, text):
        """Hands over a text, as its users do."""

    def incoming(self):
        """What it received: senders and texts."""
        return []

    def sent(self):
        """How many texts it says are sent."""
        return 0

    def waiting(self):
        """How many texts it still has to send."""
        return 0

    def last_words(self):
        return "\n".join(line for file in sorted(self.folder.glob("*.log"))
                         for line in file.read_text(errors="replace").splitlines()[-40:])


class GammuSmsd(Peer):
    """With its files backend: it needs no database."""

    name, package, programs = "gammu-smsd", "gammu-smsd", ("gammu-smsd", "gammu-smsd-inject")
    BOXES = {"inboxpath": "inbox", "outboxpath": "outbox", "sentsmspath": "sent", "errorsmspath": "error"}
    EAGER = "loopsleep = 1\ncommtimeout = 1\nreceivefrequency = 1\ncheckbattery = 0\nchecksignal = 0\nchecknetwork = 0\n"

    def prepare(self):
        for box in self.BOXES.values():
            (self.folder / box).mkdir(exist_ok=True)
        boxes = "".join(f"{option} = {self.folder / box}/\n" for option, box in self.BOXES.items())
        self.configuration.write_text(
            f"[gammu]\ndevice = {self.link}\nconnection = at115200\n[smsd]\nservice = files\n"
            f"logfile = {self.folder / 'smsd.log'}\ninboxformat = unicode\noutboxformat = detail\n{boxes}"
            + (self.EAGER if self.eager else ""))

    def commands(self):
        return [["gammu-smsd", "-c", self.configuration]]

    def queue(self, number, text):
        subprocess.run(["gammu-smsd-inject", "-c", self.configuration, "TEXT", number,
                        *([] if text.isascii() else ["-unicode"]), "-len", str(len(text)), "-text", text], check=True, capture_output=True, timeout=PATIENCE)

    def incoming(self):
        # IN20261122_093000_00_+995555000111_00.txt; gammu 1.42 has a NUL behind the text, and then what was there.
        return [(file.name.split("_")[3], file.read_bytes().decode("utf-16").partition("\0")[0])
                for file in sorted((self.folder / "inbox").iterdir())]

    def sent(self):
        return len(list((self.folder / "sent").iterdir()))

    def waiting(self):
        return len(list((self.folder / "outbox").iterdir()))


class Smstools(Peer):
    """smsd of the SMS Server Tools 3: a text is a file in its outgoing folder."""

    name, package, programs = "smstools3", "smstools", ("smsd",)
    BOXES = ("outgoing", "checked", "incoming", "sent", "failed", "report", "saved")
    EAGER = "delaytime = 1\ndelaytime_mainprocess = 1\ntrust_outgoing = yes\n"

    def prepare(self):
        for box in self.BOXES:
            (self.folder / box).mkdir(exist_ok=True)
        boxes = "".join(f"{box} = {self.folder / box}\n" for box in self.BOXES)
        self.configuration.write_text(
            f"devices = GSM1\n{boxes}logfile = {self.folder / 'smsd.log'}\nloglevel = 5\n"
            f"pidfile = {self.folder / 'pid'}\ninfofile = {self.folder / 'working'}\nstats = {self.folder}\n"
            f"incoming_utf8 = yes\ninternal_combine = yes\nautosplit = 3\n{self.EAGER if self.eager else ''}"
            f"[GSM1]\ndevice = {self.link}\nbaudrate = 115200\nrtscts = no\nincoming = yes\nreport = no\n"
            "decode_unicode_text = yes\n")
        self.queued = 0

    def commands(self):
        return [["smsd", "-t", "-c", self.configuration]]

    def queue(self, number, text):
        self.queued += 1
        name = f"text{self.queued:05d}"
        # Made elsewhere and moved in whole: it takes whatever lies there.
        making = self.folder / name
        alphabet, coding = ("ISO", "ascii") if text.isascii() else ("UCS", "utf-16-be")
        making.write_bytes(f"To: {number.lstrip('+')}\nAlphabet: {alphabet}\n\n".encode() + text.encode(coding))
        making.rename(self.folder / "outgoing" / name)

    def incoming(self):
        texts = []
        for file in sorted((self.folder / "incoming").iterdir(), key=lambda file: file.stat().st_mtime_ns):
            head, _, text = file.read_text(encoding="utf-8", errors="replace").partition("\n\n")
            headers = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
            texts.append((headers.get("From", ""), text))
        return texts

    def sent(self):
        return len(list((self.folder / "sent").iterdir()))

    def waiting(self):
        return sum(not file.name.endswith(".LOCK") for box in ("outgoing", "checked")
                   for file in (self.folder / box).iterdir())


class Kannel(Peer):
    """bearerbox on the modem, smsbox as the way in; what comes in is posted to a web server of ours."""

    name, package, programs = "Kannel", "kannel", ("bearerbox", "smsbox")
    MODEM_PATIENCE = 25  # seconds: it tries again every 10

    def prepare(self):
        self.admin, self.boxes, self.door = free_port(), free_port(), free_port()
        self.texts = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._receiver())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.configuration.write_text(f"""
group = core
admin-port = {self.admin}
admin-interface = 127.0.0.1
admin-password = turnbell
smsbox-port = {self.boxes}
sms-combine-concatenated-mo = true
smsbox-interface = 127.0.0.1
box-allow-ip = "127.0.0.1"
admin-deny-ip = "*.*.*.*"
admin-allow-ip = "127.0.0.1"
store-type = file
store-location = "{self.folder / 'store'}"
log-file = "{self.folder / 'bearerbox.log'}"
log-level = 1

group = smsc
smsc = at
smsc-id = modem
modemtype = turnbell
device = {self.link}
speed = 115200
sim-buffering = true

group = modems
id = turnbell
name = "Turnbell modemsim"
detect-string = "Turnbell"
{'sendline-sleep = 1' if self.eager else ''}

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {self.door}
sendsms-interface = 127.0.0.1
sendsms-chars = "0123456789 +"
mo-recode = true
log-file = "{self.folder / 'smsbox.log'}"
log-level = 1

group = sendsms-user
username = turnbell
password = turnbell
default-sender = 5550
max-messages = 5
concatenation = true

group = sms-service
keyword = default
catch-all = true
max-messages = 0
get-url = "http://127.0.0.1:{self.server.server_port}/?from=%p&text=%a"
""")

    def _receiver(self):
        texts = self.texts

        class Receiver(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                said = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
                texts.append((said["from"][0], said.get("text", [""])[0]))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                """Nothing on standard error."""

        return Receiver

    def commands(self):
        return [["bearerbox", "-v", "4", self.configuration], ["smsbox", "-v", "4", self.configuration]]

    def ready(self):
        port = self.boxes if len(self.processes) == 1 else self.door
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    def status(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.admin}/status.txt", timeout=10) as page:
            return page.read().decode()

    def online(self):
        return "(online" in self.status()

    def start(self):
        super().start()
        wait_until("Kannel's modem", self.online, self.MODEM_PATIENCE)

    def queue(self, number, text):
        query = urllib.parse.urlencode({"username": "turnbell", "password": "turnbell", "to": number, "text": text,
                                        "charset": "UTF-8", "coding": 0 if text.isascii() else 2})
        with urllib.request.urlopen(f"http://127.0.0.1:{self.door}/cgi-bin/sendsms?{query}", timeout=20) as answer:
            if answer.status != 202:
                raise AssertionError(answer.read().decode())

    def incoming(self):
        return list(self.texts)

    def sent(self):
        return self._count(r"SMS: .*?sent (\d+)")

    def waiting(self):
        return self._count(r"store size (\d+)")

    def _count(self, pattern):
        found = re.search(pattern, self.status())
        return int(found[1]) if found else 0


PEERS = (GammuSmsd, Smstools, Kannel)


def serve(peer):
    """Runs one for another program, which says on standard input how many texts to queue, a number a line."""
    peer.start()
    print("ready", flush=True)
    queued = 0
    for line in sys.stdin:
        for _ in range(int(line)):
            queued += 1
            peer.queue(f"+995555{queued:06d}", f"Turnbell: ticket A{queued:03d}, two people ahead of you.")


def main():
    name, folder, link = sys.argv[1:]
    kind = next(peer for peer in PEERS if peer.name == name)
    if kind.missing():
        print("missing", kind.missing(), flush=True)
        return 0
    peer = kind(folder, link, eager=False)
    try:
        serve(peer)
    finally:
        peer.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
