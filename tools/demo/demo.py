#!/usr/bin/env python3
"""A scripted day of the demo's branch, in real processes: eight customers, real windows, a simulated modem, and a desk
with a pad: its real firmware in an emulated board.

usage: demo.py BUILD_FOLDER RUN_FOLDER

Prints every text sent and received with its time, and the survey's result at the end. Fails if a text is missing.
"""
import pathlib
import sys
import time

from appliance import Appliance, PIN, Trouble, end_as_by_ctrl_c, wait_for

ANA, GIORGI, LENA, LATE = "+995555100001", "+995555100002", "+995555100004", "+995555100005"
YUKI, NIKA, MAX = "+995555100006", "+995555100007", "+995555100008"


class Day:
    """The day's script and what was seen of it."""

    def __init__(self, appliance):
        self.appliance = appliance
        self.started = time.monotonic()
        self.sent = []
        self.simulator, modem = appliance.start_simulator(self.on_text)
        self.shown = ""
        self.pad, pad = appliance.start_pad(self.on_pad)
        appliance.start_service(modem, appliance.folder / "data", pad)
        catalog = pathlib.Path(__file__).parent / "branch.toml"
        appliance.ctl("catalog", "import", str(catalog))
        self.kiosk = appliance.start_window("kiosk", "1080x1920")
        self.desk = appliance.start_window("desk", "1280x800", "--language", "en")
        self.display = appliance.start_window("display", "1920x1080")

    def note(self, text):
        print(f"{time.monotonic() - self.started:6.1f} s  {text}", flush=True)

    def on_text(self, line):
        direction, number, text = line.split(" ", 2)
        if direction == "sent":
            self.sent.append((number, text))
        self.note(f"{'->' if direction == 'sent' else '<-'} {number} {text}")

    def on_pad(self, display):
        self.shown = display
        self.note(f"pad: {display}")

    def texts_to(self, number):
        return [text for to, text in self.sent if to == number]

    def await_texts(self, number, count, seconds=30):
        wait_for(f"text {count} to {number}", lambda: len(self.texts_to(number)) >= count, seconds)

    # --- At the kiosk

    def at_kiosk(self, who, gesture, language, phone, survey=True):
        """One check-in through the real window, every step by `gesture` (tap: a finger; click: a mouse)."""
        steps = [f"{gesture} language_{language}", f"{gesture} service_general"]
        if phone:
            steps += [f"{gesture} key_{digit}" for digit in phone.removeprefix("+995")] + [f"{gesture} continue"]
            steps += [f"{gesture} survey"] if survey else []
            steps += [f"{gesture} agree"]
        else:
            steps += [f"{gesture} no_phone"]
        self.kiosk.do_all(*steps, "wait ticket")
        ticket = self.kiosk.do("text ticket")
        self.note(f"kiosk: {who} touches the screen and is {ticket}; {self.kiosk.do('text what_next')}")
        self.shot("kiosk", f"ticket-{ticket}")
        self.kiosk.do(f"{gesture} done")
        return ticket

    # --- At the desk

    def sign_in(self):
        self.desk.do_all(*[f"tap key_{digit}" for digit in PIN], "tap sign_in", "tap desk_1")
        self.note("desk 1: Nino signs in with her PIN")

    def press(self, button, words):
        self.desk.do(f"click {button}")
        self.note(f"desk 1: {words}")
        time.sleep(0.8)

    def call(self, ticket):
        self.press("primary", f"call next: {ticket}")
        wait_for(f"{ticket} on the display", lambda: ticket in self.display.do("text called_ticket"))
        self.shot("display", f"called-{ticket}")

    def serve(self):
        self.press("primary", "the customer has arrived")
        time.sleep(0.5)
        self.press("finish", "finished")

    # --- At the desk without a PC

    def assign_pad(self):
        if self.pad is None:
            self.note("desk 2: its pad was not built, for want of avr-g++")
            return
        wait_for("the pad", lambda: any(row["linked"] for row in self.appliance.ctl("pad", "list")["pads"]))
        self.appliance.ctl("pad", "choose", "--desk", "2")
        self.pad.say("press next")
        wait_for("the choice", lambda: self.appliance.ctl("pad", "list")["choice"]["state"] == "assigned")
        self.note("desk 2: the pad whose key was pressed is its own now")

    def by_pad(self, tickets):
        """One key for every step: call, arrived, finish and call the next one, finish."""
        for ticket in tickets:
            self.pad.say("press next")
            wait_for(f"{ticket} on the pad", lambda t=ticket: t in self.shown)
            wait_for(f"{ticket} on the display", lambda t=ticket: t in self.display.do("text called_ticket"))
            time.sleep(0.8)
            self.pad.say("press next")
            time.sleep(1.3)
        self.pad.say("press next")
        wait_for("the last visit's end", lambda: not self.appliance.ctl("status")["serving"])

    def answer(self, number, text):
        rows = wait_for("the conversation", lambda: self.appliance.ctl("conversation", "list"))
        conversation = next(row for row in rows if row["from"] == number)
        self.desk.do_all(f"click conversation_{conversation['id']}", "click reply", f"type {text}")
        self.shot("desk", "conversation")
        self.desk.do("click send_reply")
        self.note(f"desk 1: Nino answers {conversation['text']!r}")

    def by_staff(self, who, phone, *options):
        answer = self.appliance.ctl("check-in", "--service", "general", "--phone", phone, "--consent", "visit,survey",
                                    *options)
        self.note(f"staff: {who} is {answer['ticket']}, {answer['ahead']} ahead, "
                  f"{'will get texts' if answer['texts'] else 'please watch the display'}")

    def shot(self, window, name):
        folder = self.appliance.folder / "screenshots"
        folder.mkdir(exist_ok=True)
        getattr(self, window).do(f"shot {folder / (window + '-' + name + '.png')}")

    # --- The day

    def morning(self):
        self.sign_in()
        self.assign_pad()
        wait_for("the modem", lambda: self.appliance.ctl("status")["modems"][0]["state"] == "ready")
        self.at_kiosk("Ana", "tap", "en", ANA)
        self.at_kiosk("Giorgi", "click", "ka", GIORGI)
        self.at_kiosk("a customer without a phone", "tap", "en", None)
        self.at_kiosk("Lena", "click", "de", LENA)
        self.by_staff("a customer who will not come", LATE)
        self.call("A001")
        self.await_texts(ANA, 2)

    def modem_trouble(self):
        # A text that is on air just then would be in doubt for longer than the demo lasts.
        wait_for("a free line", lambda: not self.texts_in("ready", "armed"))
        self.simulator.say("vanish")
        self.note("somebody pulls the modem out")
        wait_for("its loss", lambda: self.appliance.ctl("status")["modems"][0]["state"] != "ready")
        self.by_staff("Yuki (雪)", YUKI, "--first-name", "雪")
        self.simulator.say("return")
        self.note("and plugs it in again")
        self.await_texts(YUKI, 1)

    def noon(self):
        self.simulator.say(f"text {LENA} I forgot my ID card 🙈 is that a problem?")
        self.answer(LENA, "No problem 👍 come in, we know you.")
        self.by_staff("Nika", NIKA, "--first-name", "ნიკა", "--language", "ka")
        self.by_staff("Max", MAX, "--first-name", "Max", "--language", "de")
        self.serve()
        for ticket in ("A002", "A003", "A004"):
            self.call(ticket)
            self.serve()
        self.call("A005")
        self.press("no_show", "A005 does not come")
        self.await_texts(LATE, 3)
        if self.pad is None:
            for ticket in ("A006", "A007", "A008"):
                self.call(ticket)
                self.serve()
        else:
            self.by_pad(("A006", "A007", "A008"))

    def evening(self):
        for number in (ANA, GIORGI, LENA, YUKI, NIKA, MAX):
            wait_for(f"the survey of {number}", lambda n=number: self.surveyed(n))
        self.simulator.say(f"text {ANA} 5")
        self.simulator.say(f"text {GIORGI} 2")
        wait_for("two answers", lambda: self.appliance.ctl("survey", "results")["answered"] == 2)
        wait_for("all texts", lambda: not self.texts_in("planned", "ready", "armed", "accepted", "in_doubt"))
        self.desk.do("wait primary")
        self.shot("desk", "evening")

    def surveyed(self, number):
        rows = self.appliance.ctl("message", "list")
        return any(row["to"] == number and row["kind"] == "survey" and row["state"] in ("accepted", "delivered")
                   for row in rows)

    def texts_in(self, *states):
        return [row for row in self.appliance.ctl("message", "list") if row["state"] in states]

    def report(self):
        rows = self.appliance.ctl("message", "list")
        states = {state: sum(row["state"] == state for row in rows) for state in {row["state"] for row in rows}}
        lost = [row for row in rows if row["state"] not in ("delivered", "cancelled")]
        twice = [row for row in rows if row["submissions"] > row["parts"]]
        results = self.appliance.ctl("survey", "results")
        print(f"\n{len(rows)} texts: " + ", ".join(f"{count} {state}" for state, count in sorted(states.items())) +
              f"; {len(twice)} sent twice")
        print(f"survey: {results['sent']} sent, {results['answered']} answered, mean {results['mean']:.1f}")
        print(f"screenshots are in {self.appliance.folder / 'screenshots'}")
        return 1 if lost or twice or results["answered"] != 2 else 0


def play(appliance):
    day = Day(appliance)
    day.morning()
    day.modem_trouble()
    day.noon()
    day.evening()
    return day.report()


def main(build, folder):
    end_as_by_ctrl_c()
    try:
        appliance = Appliance(build, folder, fresh=True)
        try:
            return play(appliance)
        finally:
            appliance.stop()
    except Trouble as trouble:
        print(trouble)
    except KeyboardInterrupt:
        print("\nstopped before the day was over")
    return 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
