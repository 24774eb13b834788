#!/usr/bin/env python3
"""A bug report becomes a test: what `turnbellctl modem trace` printed of one appliance is played to another by
`turnbell-modemsim --replay`, and the texts end there as they did.

usage: replay_test.py FOLDER_OF_PROGRAMS
"""
import pathlib
import subprocess
import sys
import tempfile

from appliance import CATALOG, Appliance, Service, wait_until

ENDS = {"delivered", "accepted", "in_doubt", "unknown"}


def welcome(service, phone):
    """Checks a customer in; answers the end of the welcome."""
    ticket = service.change("check_in", service="general", phone=phone, language="en", consent_visit=True)["ticket"]

    def ended():
        text = next(message for message in service.ask("ticket_show", ticket=ticket)["messages"])
        return text if text["state"] in ENDS and text["submissions"] else None

    return wait_until("the end of a welcome", ended)["state"]


def record(programs, folder):
    """A trace with a text that is taken, and one that is answered without a reference."""
    with Appliance(programs, folder) as appliance:
        appliance.simulator.control("report-delay 3600")
        states = [welcome(appliance.service, "+995555100001")]
        appliance.simulator.control("fault no-reference 1")
        states.append(welcome(appliance.service, "+995555100002"))
        told = subprocess.run([programs / "turnbellctl", "--socket", folder / "sockets" / "admin.sock", "modem", "trace"],
                              check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return states, told


def play(programs, folder, trace):
    """The same customers on the modem of the trace; answers the ends, and what the replay said."""
    replay = subprocess.Popen([programs / "turnbell-modemsim", "--replay", trace, "--link", folder / "modem"],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    service = Service(programs, folder, folder / "modem")
    try:
        replay.stdout.readline()  # the terminal is there
        service.start()
        service.change("catalog_import", catalog=CATALOG)
        service.sign_in()
        wait_until("the modem", lambda: service.ask("status")["modems"][0]["state"] == "ready")
        states = [welcome(service, phone) for phone in ("+995555100001", "+995555100002")]
    finally:
        service.close()
        replay.terminate()
        said = replay.communicate(timeout=20)[0].splitlines()
    return states, said


def main():
    programs = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="turnbell-replay-") as name:
        folder = pathlib.Path(name)
        for part in ("field", "desk"):
            (folder / part).mkdir()
        wanted, told = record(programs, folder / "field")
        assert "5551000" not in told, "a number in the trace"
        trace = folder / "report.trace"
        trace.write_text(told, encoding="utf-8")
        states, said = play(programs, folder / "desk", trace)
    print(f"{len(told.splitlines())} lines; texts ended {states}, in the field {wanted}")
    for line in said:
        print(" ", line)  # what the driver asks while it is idle may come before or after a text
    lines = told.splitlines()[1:]
    last_text = max(number for number, line in enumerate(lines, 1) if line.endswith("> {ctrl-z}"))
    played = int(said[-1].split()[1])  # "replayed 114 of 115 lines"
    return 0 if states == wanted and wanted[1] == "in_doubt" and played >= last_text else 1


if __name__ == "__main__":
    sys.exit(main())
