"""What smstools3 makes of SMS-DELIVER and SMS-STATUS-REPORT. Its daemon runs without a modem on a folder of PDUs
(settings modem_disabled and pdu_from_file), and writes a file for each."""
import pathlib
import subprocess
import tempfile
import time

PROGRAM = "/usr/sbin/smsd"
PATIENCE = 120  # seconds, all PDUs together
CODINGS = {"UTF-8": "utf-8", "UCS2": "utf-16-be"}  # as smsd calls them; "binary" has none
FOLDERS = ("outgoing", "checked", "incoming", "report", "pdu")
SETTINGS = """devices = one
outgoing = {0}/outgoing
checked = {0}/checked
incoming = {0}/incoming
report = {0}/report
logfile = {0}/log
infofile = {0}/info
pidfile = {0}/pid
delaytime = 1
delaytime_mainprocess = 1
executable_check = no
stats_interval = 0
incoming_utf8 = yes
internal_combine = no
store_received_pdu = 3
[one]
device = {0}/device
modem_disabled = yes
incoming = yes
pdu_from_file = {0}/pdu/
check_memory_method = 0
"""


def read_file(path):
    """Headers by name, and the text under "body"."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    fields = dict(line.split(": ", 1) for line in head.decode().split("\n") if ": " in line)
    coding = CODINGS.get(fields["Alphabet"])
    fields["body"] = body.decode(coding, "replace") if coding else body
    return fields


def wait_for(count, folder, daemon):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and daemon.poll() is None:
        found = [path for name in ("incoming", "report") for path in (folder / name).iterdir()]
        if len(found) >= count and not any((folder / "pdu").iterdir()):
            return found
        time.sleep(0.2)
    raise RuntimeError("smsd did not read all PDUs:\n" + (folder / "log").read_text()[-2000:])


def read(pdus):
    """[bytes with a service centre in front] -> a dictionary for each."""
    distinct = {pdu.hex().upper() for pdu in pdus}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for each in FOLDERS:
            (folder / each).mkdir()
        (folder / "device").touch()
        (folder / "settings").write_text(SETTINGS.format(folder))
        for i, pdu in enumerate(sorted(distinct)):
            (folder / "pdu" / f"{i:05}").write_text(f"PDU: {pdu}\n")
        daemon = subprocess.Popen([PROGRAM, f"-c{folder}/settings", "-t"], stdout=subprocess.DEVNULL)
        try:
            read_files = [read_file(path) for path in wait_for(len(distinct), folder, daemon)]
        finally:
            daemon.terminate()
            daemon.wait()
    by_pdu = {fields["PDU"]: fields for fields in read_files}
    return [by_pdu[pdu.hex().upper()] for pdu in pdus]
