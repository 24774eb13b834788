#!/usr/bin/env python3
"""Runs the whole appliance until Ctrl-C, SIGTERM or a closed terminal: turnbelld, and kiosk, desk and display windows.

usage: appliance_run.py BUILD_FOLDER RUN_FOLDER

The branch's data stay in RUN_FOLDER/data from one run to the next. A new branch starts with tools/demo/branch.toml.
"""
import contextlib
import glob
import os
import pathlib
import sys
import time

from appliance import Appliance, PIN, Trouble, end_as_by_ctrl_c

WINDOWS = (("kiosk", "1080x1920"), ("desk", "1280x800"), ("display", "1920x1080"))
PICTURE_EVERY = 5  # seconds, while there is no display to look at


def say(text):
    with contextlib.suppress(OSError):  # the terminal may be closed already
        print(text, flush=True)


def start_modem(appliance):
    """What turnbelld is to look for: a modem that is plugged in, or else the simulator."""
    ports = glob.glob("/dev/ttyUSB*") + glob.glob("/dev/ttyACM*")
    if ports:
        say(f"modem: looking at {', '.join(sorted(ports))}")
        return "auto"
    _, link = appliance.start_simulator(lambda line: say(f"simulated modem: {line}"))
    say("modem: none is attached, so the simulated one stands in; its texts are printed here")
    return link


def first_catalog(appliance):
    catalog = pathlib.Path(__file__).parent / "branch.toml"
    if not appliance.ctl("catalog", "export")["services"]:
        appliance.ctl("catalog", "import", str(catalog))
        say(f"branch: a new one, filled from {catalog}; staff PIN {PIN}")


def start_windows(appliance, on_screen):
    windows = {}
    for role, size in WINDOWS:
        windows[role] = appliance.start_window(role, size)
    if on_screen:
        say("windows: kiosk, desk and display are open")
    else:
        say(f"windows: there is no display, so they render off screen; pictures are in {pictures(appliance)}")
    return windows


def pictures(appliance):
    folder = appliance.folder / "screenshots"
    folder.mkdir(exist_ok=True)
    return folder


def watch(appliance, windows, on_screen):
    """Keeps the windows open, as systemd would, and takes pictures where nobody can look."""
    while True:
        time.sleep(PICTURE_EVERY)
        for role, size in WINDOWS:
            if not windows[role].running():
                say(f"windows: the {role} window ended; it is opened again")
                windows[role] = appliance.start_window(role, size)
            elif not on_screen:
                windows[role].do(f"shot {pictures(appliance) / (role + '.png')}")


def run(appliance):
    on_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    appliance.start_service(start_modem(appliance), appliance.folder / "data")
    first_catalog(appliance)
    windows = start_windows(appliance, on_screen)
    say(f"shell: TURNBELL_SOCKET={appliance.sockets / 'admin.sock'} {appliance.bin / 'turnbellctl'} status")
    say("Ctrl-C stops everything")
    watch(appliance, windows, on_screen)


def main(build, folder):
    end_as_by_ctrl_c()
    try:
        appliance = Appliance(build, folder)
        try:
            run(appliance)
        except KeyboardInterrupt:
            say("\nstopping")
        finally:
            appliance.stop()
    except Trouble as trouble:
        say(trouble)
        return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
