"""A visit by the pointer of an X server: kiosk and desk are real X clients, and every press is made by xdotool from
outside, where the window says that its button is. (A touch cannot be made so: Xvfb's XTEST has no fingers.)"""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "demo"))
from appliance import PIN, Appliance  # noqa: E402


class Screen:
    """An X server without a screen, as large as a window of ours."""

    def __init__(self, size):
        ready, says_ready = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(says_ready), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[says_ready], stderr=subprocess.DEVNULL)
        os.close(says_ready)
        with os.fdopen(ready) as number:
            self.env = {"DISPLAY": ":" + number.readline().strip(), "QT_QPA_PLATFORM": "xcb"}

    def press(self, place):
        subprocess.run(["xdotool", "mousemove", *place.split(), "click", "1"], env={**os.environ, **self.env},
                       check=True)

    def close(self):
        self.server.terminate()
        self.server.wait(timeout=10)


def press_all(screen, window, *names):
    for name in names:
        screen.press(window.do("where " + name))


def check_in(appliance):
    size = "1080x1920"
    screen = Screen(size)
    try:
        kiosk = appliance.start_window("kiosk", size, env=screen.env)
        press_all(screen, kiosk, "language_ka", "service_general", *("key_" + digit for digit in "555123456"),
                  "continue", "agree")
        ticket = kiosk.do("text ticket")
        press_all(screen, kiosk, "done")
        kiosk.do("wait language_ka")
        return ticket
    finally:
        screen.close()


def call(appliance):
    size = "1280x800"
    screen = Screen(size)
    try:
        desk = appliance.start_window("desk", size, "--desk", "1", env=screen.env)
        press_all(screen, desk, *("key_" + digit for digit in PIN), "sign_in", "primary")
        return desk.do("text current_ticket")
    finally:
        screen.close()


def main():
    with tempfile.TemporaryDirectory(prefix="turnbell-x-") as folder:
        appliance = Appliance(sys.argv[1], folder)
        try:
            appliance.start_service("none", appliance.folder / "data")
            appliance.ctl("catalog", "import", str(ROOT / "tools" / "demo" / "branch.toml"))
            ticket = check_in(appliance)
            called = call(appliance)
            rows = appliance.ctl("ticket", "list")
        finally:
            appliance.stop()
    states = [(row["ticket"], row["state"]) for row in rows]
    assert called == ticket and states == [(ticket, "called")], (ticket, called, states)
    print(f"checked in and called by pointer: {ticket}")


if __name__ == "__main__":
    main()
