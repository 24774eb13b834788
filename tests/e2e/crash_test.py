#!/usr/bin/env python3
"""Ends `turnbelld` with SIGKILL at every step around Ctrl-Z and at random moments while customers come, are called,
are served, write and answer a survey of three questions, and starts it again on the same data. Afterwards the network's log and the service's own lists
must agree: no check-in and no text lost, no survey sent twice, a welcome or turn twice at most and then counted, every
incoming text shown once.

usage: crash_test.py FOLDER_OF_PROGRAMS [--kills N] [--seed S] [--settle SECONDS] [--ready-within SECONDS]
"""
import argparse
import random
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter

import evidence
from appliance import Appliance, Gone, wait_until

LONGEST_WINDOW = 125  # seconds until a text in doubt is decided about, and a little more
LONG_TEXT = "დავაგვიანებ, გთხოვთ დამელოდოთ 🙏 "


class World:
    """What was done to the appliance, and acknowledged."""

    def __init__(self):
        self.ticket_of = {}   # by phone
        self.called = set()
        self.finished = set()
        self.incoming = []    # sender and text
        self.rated = {}       # phones that have answered question one, and how
        self.agreed = {}      # and question three
        self.puzzled = set()  # phones that wrote what is nearly a rating
        self.asked = set()    # phones that texted INFO, once each


class CrashTest:
    def __init__(self, appliance, chance, patient, probed):
        self.probed = probed  # the commissioning probe proves what the modem says of sent texts
        self.simulator, self.service = appliance.simulator, appliance.service
        self.modem_ready = appliance.modem_ready
        self.chance = chance
        self.patient = patient  # time enough for every window: reports may get lost anywhere
        self.world = World()
        self.kills = Counter()
        self.last_kill = 0.0
        self.killed = False
        self.after = []  # what is left of a visit when a kill came in its middle

    # --- What customers and staff do. A request that was cut off is made again, as clients do.

    def change(self, method, **params):
        request = uuid.uuid4().hex
        while True:
            try:
                return self.service.ask(method, request_id=request, **params)
            except Gone:
                self.restart()

    def check_in(self):
        phone = f"+995555{100001 + len(self.world.ticket_of)}"
        language = self.chance.choice(["en", "en", "ka"])
        answer = self.change("check_in", service="general", phone=phone, language=language, first_name="Nino",
                             consent_visit=True, consent_survey=True)
        self.world.ticket_of[phone] = answer["ticket"]

    def call(self, desk="1"):
        ticket = self.change("call_next", desk=desk)["ticket"]
        self.world.called.add(ticket)
        return ticket

    def finish(self):
        self.change("confirm", desk="1")
        ticket = self.change("finish", desk="1")["ticket"]
        self.world.finished.add(ticket)
        return ticket

    def customer(self):
        return self.chance.choice(list(self.world.ticket_of))

    def write(self):
        """A customer writes: briefly, in several parts, a keyword, or a rating."""
        phone = self.customer()
        waits = self.world.ticket_of[phone] not in self.world.finished  # later a survey may ask for words, as INFO is
        if waits and phone not in self.world.asked and self.chance.random() < 0.3:
            self.world.asked.add(phone)
            self.simulator.control(f"text {phone} INFO")
            return
        if self.world.ticket_of[phone] in self.world.finished and self.chance.random() < 0.5 and self.answer(phone):
            return
        which = self.in_letters()
        self.say(phone, f"Query {which}?" if self.chance.random() < 0.7 else f"{which}: {LONG_TEXT * 4}".strip())

    def in_letters(self):
        """Never the same twice, and no number, which might be a rating."""
        return "".join("abcdefghij"[int(digit)] for digit in str(len(self.world.incoming)))

    def say(self, phone, text):
        self.world.incoming.append((phone, text))
        self.simulator.control(f"text {phone} {text}")

    def answer(self, phone):
        """Answers the question that the phone got last, each once: false if there is none."""
        question = evidence.last_question(self.simulator.events(), phone)
        if question == 1 and phone not in self.world.rated:
            if phone not in self.world.puzzled and self.chance.random() < 0.2:
                self.world.puzzled.add(phone)
                self.simulator.control(f"text {phone} 4.5")
                return True
            self.world.rated[phone] = self.chance.choice(["5", "2"])
            self.simulator.control(f"text {phone} {self.world.rated[phone]}")
        elif question == 2:
            self.say(phone, f"It was loud, {self.in_letters()}")
        elif question == 3 and phone not in self.world.agreed:
            self.world.agreed[phone] = self.chance.choice(["yes", "no"])
            self.simulator.control(f"text {phone} {self.world.agreed[phone]}")
        else:
            return False
        return True

    def visit(self):
        """One customer comes and one is served: welcome, turn, approach of the next, survey."""
        self.check_in()
        self.write()
        self.call()
        self.finish()

    # --- Ends

    def kill(self, step):
        self.service.kill()
        self.killed = True
        self.last_kill = time.monotonic()
        self.kills[step] += 1

    def restart(self):
        """After a kill: it was noticed, or not yet."""
        self.service.process.wait(timeout=10)
        self.service.forget_client()
        if self.chance.random() < 0.5:
            self.write()  # it waits in the modem
        self.service.start()
        self.service.sign_in()
        self.killed = False

    def idle(self):
        status = self.service.ask("status")
        return self.modem_ready() and status["messages_waiting"] == 0 and not self.on_air()

    def on_air(self):
        return self.service.ask("message_list", state="armed")["messages"]

    def next_text(self, evident, kind=None):
        """What sends a text now, with an empty queue before it. `evident`: its report will come soon; otherwise doubt
        lasts for the whole window, and those who have no patience take the kind with the shortest."""
        self.check_in()
        kind = kind or (self.chance.choice(["welcome", "turn", "survey"]) if evident or self.patient else "turn")
        if kind in ("survey", "question"):
            self.call()
        if kind == "question":
            return self.next_question(self.finish())
        wait_until("an empty queue", self.idle)
        if kind == "welcome":
            self.after = [self.call, self.finish, self.call, self.finish]
            return self.check_in
        self.after = [self.finish] if kind == "turn" else []
        return self.call if kind == "turn" else self.finish

    def next_question(self, ticket):
        """What makes the answer to question one, which calls for the next one."""
        phone = next(phone for phone, own in self.world.ticket_of.items() if own == ticket)
        wait_until("an empty queue", self.idle)
        self.world.puzzled.add(phone)
        self.after = []
        return lambda: self.answer(phone)

    def submission_held(self, point, evident=True, kind=None):
        """A submission stands at this point."""
        send = self.next_text(evident, kind)
        self.simulator.control(f"hold {point}")
        send()
        self.simulator.wait_held(point)

    def kill_before_the_prompt(self):
        self.submission_held("cmgs")
        self.kill("cmgs")
        self.simulator.control("go")

    def kill_with_the_prompt_unread(self):
        self.submission_held("cmgs")
        self.service.pause()
        self.simulator.control("go")
        self.kill("prompt")

    def kill_while_it_commits_armed(self):
        """PDU typed: before, while or after ARMED is committed, and perhaps after Ctrl-Z."""
        self.submission_held("pdu", evident=False)
        time.sleep(self.chance.choice([0, 0, 0.0005, 0.001, 0.002]))
        self.kill("pdu")
        self.simulator.control("go")

    def kill_armed_without_ctrl_z(self, kind=None):
        self.submission_held("cmgs", evident=False, kind=kind)
        self.simulator.stop_output(True)
        self.simulator.control("go")
        wait_until("ARMED", self.on_air)
        self.kill("armed")
        self.simulator.stop_output(False)

    def kill_survey_without_ctrl_z(self):
        """Recorded as on air, and never there: nothing will ever say so, and it must not be sent again all the same."""
        self.kill_armed_without_ctrl_z("survey")

    def kill_after_ctrl_z(self):
        self.submission_held("ctrl-z", kind="question")
        self.kill("ctrl-z")
        self.simulator.control("go")

    def kill_on_air(self):
        send = self.next_text(evident=True)
        before = self.simulator.taken()
        self.simulator.control("fault slow 1.5 1")
        send()
        wait_until("a text on air", lambda: self.simulator.taken() > before)
        time.sleep(self.chance.uniform(0, 1.4))
        self.kill("air")

    def kill_with_the_answer_unread(self):
        self.submission_held("ctrl-z", kind=self.chance.choice(["question", None]))
        self.service.pause()
        self.simulator.control("go")  # answers when the answer is in the terminal's buffer
        self.kill("answer unread")

    def kill_while_it_commits_accepted(self):
        self.submission_held("ctrl-z")
        self.simulator.control("go")
        time.sleep(self.chance.uniform(0, 0.005))
        self.kill("answer read")

    def kill_after_accepted(self):
        self.submission_held("ctrl-z")
        self.simulator.control("go")
        wait_until("ACCEPTED", lambda: not self.on_air())
        self.kill("accepted")

    def kill_while_texts_come_in(self):
        wait_until("the modem", self.modem_ready)
        for phone in list(self.world.ticket_of):  # all who were asked, at once
            self.answer(phone)
        for _ in range(4):
            self.write()
        time.sleep(self.chance.uniform(0, 0.05))
        self.kill("incoming")

    def kill_at_random(self):
        """Of visits in full swing: whichever request is cut off is made again."""
        def strike():
            self.service.process.kill()

        timer = threading.Timer(self.chance.uniform(0.001, 0.8), strike)
        before = len(self.service.restarts)
        timer.start()
        while timer.is_alive() or len(self.service.restarts) == before:
            self.visit()
        self.last_kill = time.monotonic()
        self.kills["random"] += 1

    STEPS = [kill_survey_without_ctrl_z, kill_armed_without_ctrl_z, kill_after_ctrl_z, kill_while_it_commits_armed,
             kill_before_the_prompt, kill_with_the_prompt_unread, kill_on_air, kill_with_the_answer_unread,
             kill_while_it_commits_accepted, kill_after_accepted, kill_while_texts_come_in, kill_at_random]

    # --- The run

    def run(self, count):
        if self.probed:
            self.probe()
        for _ in range(3):
            self.check_in()
        if not self.probed:
            self.leave_one_in_doubt()
        for number in range(count):
            step = self.STEPS[number % len(self.STEPS)]
            self.after = []
            if self.patient and self.chance.random() < 0.2:
                self.simulator.control("fault report-lost 1")
            step(self)
            if self.killed:
                self.restart()
            for rest in self.after:
                rest()
            self.visit()
            start = 1000 * self.service.restarts[-1]
            print(f"  {number + 1}/{count} {step.__name__} start {start:.0f} ms", flush=True)

    def probe(self):
        """Afterwards doubt is settled by what the SIM counts and by the centre's refusal of copies."""
        wait_until("the modem", self.modem_ready)
        self.change("modem_probe", to="+995555900001")
        wait_until("the findings", lambda: self.service.ask("modem_probe_status")["state"] != "running", 60)
        findings = {each["name"]: each["result"] for each in self.service.ask("modem_probe_status")["findings"]}
        assert set(findings.values()) == {"yes"}, findings
        wait_until("the modem", self.modem_ready)

    def leave_one_in_doubt(self):
        """A call without any evidence, to a customer who does not come: sent once more when its window is over."""
        wait_until("an empty queue", self.idle)
        self.simulator.control("fault report-lost 1")
        self.simulator.control("hold ctrl-z")
        self.call(desk="2")
        self.simulator.wait_held("ctrl-z")
        self.kill("no evidence")
        self.simulator.control("go")
        self.restart()

    def messages(self):
        page = self.service.ask("message_list")
        texts = page["messages"]
        while page["more"]:
            page = self.service.ask("message_list", before=texts[0]["id"])
            texts = page["messages"] + texts
        return texts

    def settled(self):
        return all(message["state"] in evidence.SETTLED for message in self.messages())

    def settle(self, patience):
        deadline = time.monotonic() + patience
        while not self.settled() and time.monotonic() < deadline:
            time.sleep(0.5)

    def conversations(self):
        """With their entries."""
        for row in self.service.ask("conversation_list")["conversations"]:
            yield self.service.ask("conversation_show", id=row["id"])

    def problems(self):
        messages = self.messages()
        copies = evidence.Copies(messages, self.simulator.events(), self.probed)
        if self.probed and copies.extra() > 0:
            yield f"{copies.extra()} parts went twice, although all evidence is proven"
        young = time.monotonic() - self.last_kill < LONGEST_WINDOW
        for message in messages:
            if message["state"] not in evidence.SETTLED and not (young and message["state"] == "in_doubt"):
                yield f"text is not settled: {message}"
        yield from evidence.judge_messages(messages, copies, self.world.finished)
        tickets = self.service.ask("ticket_list")["tickets"]
        yield from evidence.judge_visits(self.world, tickets, messages)
        answered = self.service.ask("survey_results")["answered"]
        yield from evidence.judge_incoming(self.world, self.conversations(), answered)
        yield from evidence.judge_questions(self.world, self.simulator.events(), messages)
        yield from evidence.judge_answers(self.world, messages)
        yield from self.miscounted(messages, copies)

    def miscounted(self, messages, copies):
        figures = evidence.figures(messages, copies)
        status = self.service.ask("status")
        for name, counted in (("repeated", figures["counted_repeated"]), ("unknown", figures["unknown"])):
            if status[f"messages_{name}"] != counted:
                yield f"the status says {status[f'messages_{name}']} {name}, the list {counted}"
        print("figures:", " ".join(f"{name}={value}" for name, value in figures.items()))


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("programs")
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--settle", type=float, default=LONGEST_WINDOW + 10, help="longest wait for the end of doubt")
    parser.add_argument("--probed", action="store_true", help="run the commissioning probe first: no copy may follow")
    parser.add_argument("--ready-within", type=float, default=1.0, help="seconds that a start may take")
    return parser.parse_args()


def main():
    chosen = options()
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="turnbell-crash-") as folder, \
            Appliance(chosen.programs, folder, "--credit", "1000000") as appliance:
        appliance.simulator.control("report-delay 0.2")
        test = CrashTest(appliance, random.Random(chosen.seed), patient=chosen.settle > LONGEST_WINDOW,
                         probed=chosen.probed)
        test.run(chosen.kills)
        test.settle(chosen.settle)
        problems = list(test.problems())
        slowest = max(appliance.service.restarts)
        if slowest > chosen.ready_within:
            problems.append(f"a start took {slowest:.2f} s")
        print("kills:", sum(test.kills.values()), " ".join(f"{step}={count}" for step, count in test.kills.items()))
        print(f"check-ins={len(test.world.ticket_of)} incoming={len(test.world.incoming)} "
              f"ratings={len(test.world.rated)} questions={evidence.questions(appliance.simulator.events())} slowest start={1000 * slowest:.0f} ms problems={len(problems)}")
        for problem in problems:
            print("WRONG:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
