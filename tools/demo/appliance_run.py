#!/usr/bin/env python3
"""Runs the whole appliance until Ctrl-C, SIGTERM or a closed terminal: turnbelld, and kiosk, desk and display windows.

usage: appliance_run.py BUILD_FOLDER RUN_FOLDER [--modem simulator|URL]

The branch's data stay in RUN_FOLDER/data from one run to the next. A new branch starts with tools/demo/branch.toml,
and with the quiet hours that it proposes.
"""
import argparse
import contextlib
import os
import pathlib
import sys
import time

from appliance import Appliance, PIN, Trouble, end_as_by_ctrl_c

WINDOWS = (("kiosk", "1080x1920"), ("desk", "1280x800"), ("display", "1920x1080"))
MODEM_VENDORS = {  # by their USB ids, as the kernel's option.c and usb.ids name them
    "0af0": "Option", "1199": "Sierra Wireless", "12d1": "Huawei", "1410": "Novatel", "19d2": "ZTE", "1bbb": "Alcatel",
    "1bc7": "Telit", "1e0e": "SIMCom", "1e2d": "Cinterion", "2c7c": "Quectel", "2cb7": "Fibocom"}
PICTURE_EVERY = 5  # seconds, while there is no display to look at


def say(text):
    with contextlib.suppress(OSError):  # the terminal may be closed already
        print(text, flush=True)


def attached_modems(devices):
    """The serial ports of USB devices whose vendor makes modems; an Arduino or a card reader is none. `devices` is
    /sys/class/tty, where the device of a port lies some folders below the USB device that has an idVendor."""
    for port in sorted([*devices.glob("ttyUSB*"), *devices.glob("ttyACM*")]):
        vendors = (above / "idVendor" for above in (port / "device").resolve().parents)
        vendor = next((each.read_text().strip() for each in vendors if each.exists()), None)
        if vendor in MODEM_VENDORS:
            yield "/dev/" + port.name


def start_modem(appliance, wanted):
    """What turnbelld is to look for: `wanted`, else a modem that is plugged in, else the simulator."""
    ports = list(attached_modems(pathlib.Path("/sys/class/tty")))
    if wanted is None and ports:
        say(f"modem: one is attached ({', '.join(ports)}), so the service looks for it")
        return "auto"
    if wanted not in (None, "simulator"):
        say(f"modem: {wanted}")
        return wanted
    _, link = appliance.start_simulator(lambda line: say(f"simulated modem: {line}"))
    none = "none that we know is attached (else say --modem auto), so the simulated one stands in"
    why = "you asked for the simulated one" if wanted else none
    say(f"modem: {why}; its texts are printed here")
    return link


def start_pad(appliance, modem):
    """A simulated pad stands beside a simulated modem; beside a real one the service looks for real pads."""
    if modem != str(appliance.folder / "modem"):
        return "auto"
    pad, link = appliance.start_pad(lambda display: say(f"simulated pad: {display}"))
    if pad is not None:
        say("pad: a simulated one; give it to a desk with turnbellctl pad choose --desk 2, and press it: "
            f"echo 'press next' | nc -UN {appliance.folder / 'pad-control'}")
    return link


def with_quiet_hours(catalog):
    """The text of a catalog with the quiet hours on that it proposes in a comment."""
    return catalog.replace("\n# quiet = ", "\nquiet = ", 1)


def first_catalog(appliance):
    if appliance.ctl("catalog", "export")["services"]:
        return
    proposed = (pathlib.Path(__file__).parent / "branch.toml").read_text(encoding="utf-8")
    catalog = appliance.folder / "first_branch.toml"
    catalog.write_text(with_quiet_hours(proposed), encoding="utf-8")
    appliance.ctl("catalog", "import", str(catalog))
    say(f"branch: a new one, filled from {catalog}: surveys, notices and thanks wait from 20:00 to 08:00; staff PIN {PIN}")


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


def run(appliance, modem):
    on_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    port = start_modem(appliance, modem)
    appliance.start_service(port, appliance.folder / "data", start_pad(appliance, port))
    first_catalog(appliance)
    windows = start_windows(appliance, on_screen)
    say(f"shell: TURNBELL_SOCKET={appliance.sockets / 'admin.sock'} {appliance.bin / 'turnbellctl'} status")
    say("Ctrl-C stops everything")
    watch(appliance, windows, on_screen)


def main(arguments):
    end_as_by_ctrl_c()
    try:
        appliance = Appliance(arguments.build, arguments.folder)
        try:
            run(appliance, arguments.modem)
        except KeyboardInterrupt:
            say("\nstopping")
        finally:
            appliance.stop()
    except Trouble as trouble:
        say(trouble)
        return 1
    return 0


def options():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("build", help="where the programs were built")
    parser.add_argument("folder", help="for data, sockets, logs and pictures")
    parser.add_argument("--modem", help="simulator, or what turnbelld takes: auto, none, a device, tcp://host:port")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main(options()))
