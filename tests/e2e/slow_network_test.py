#!/usr/bin/env python3
"""The network answers a submission after 1, 22, 45, 62 and 170 seconds, in real time: nothing is sent twice, what waits
behind it goes out, and a part in doubt stops nobody. The same in virtual time is in story_test.cpp.

usage: slow_network_test.py FOLDER_OF_PROGRAMS [--answers S,S,...] [--silence S]
"""
import argparse
import sys
import tempfile

import evidence
from appliance import Appliance, wait_until

PATIENCE = 30  # seconds for what needs no network


class SlowNetwork:
    def __init__(self, appliance):
        self.simulator, self.service = appliance.simulator, appliance.service
        self.modem_ready = appliance.modem_ready
        self.customers = 0

    def check_in(self):
        """Answers the ticket of a new customer."""
        self.customers += 1
        return self.service.change("check_in", service="general", phone=f"+995555{100000 + self.customers}",
                                   language="en", consent_visit=True)["ticket"]

    def welcome(self, ticket):
        messages = self.service.ask("ticket_show", ticket=ticket)["messages"]
        return next(message for message in messages if message["kind"] == "welcome")

    def wait_state(self, ticket, states, patience):
        wait_until(f"{' or '.join(states)} of {ticket}", lambda: self.welcome(ticket)["state"] in states, patience, 0.1)

    def answer_after(self, seconds):
        """One slow answer, and a customer behind it."""
        self.simulator.control(f"fault slow {seconds} 1")
        slow = self.check_in()
        self.wait_state(slow, {"armed"}, PATIENCE)
        behind = self.check_in()
        for ticket in (slow, behind):
            self.wait_state(ticket, {"delivered"}, seconds + PATIENCE)
        print(f"  answered after {seconds:g} s: sent once, and the next one too", flush=True)

    def no_answer(self, silence):
        """The network took it and never says so; the report is lost, too."""
        self.simulator.control("fault report-lost 1")
        self.simulator.control("fault no-answer 1")
        doubtful = self.check_in()
        self.wait_state(doubtful, {"in_doubt"}, silence + PATIENCE)
        behind = self.check_in()
        self.wait_state(behind, {"delivered"}, PATIENCE)
        assert self.welcome(doubtful)["state"] != "delivered", "nothing says that it was"
        print("  never answered: the next one was sent meanwhile", flush=True)
        return doubtful

    def problems(self, repeated):
        messages = self.service.ask("message_list")["messages"]
        copies = evidence.Copies(messages, self.simulator.events())
        yield from evidence.judge_messages(messages, copies)
        for message in messages:
            most = max(copies.of_message[message["id"]].values())
            if most > 1 and message["ticket"] != repeated:
                yield f"sent {most} times: {message}"


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("programs")
    parser.add_argument("--answers", default="1,22,45,62,170", help="seconds, one after another")
    parser.add_argument("--silence", type=float, default=185,
                        help="seconds after which a part without an answer is in doubt; 0 leaves this out")
    return parser.parse_args()


def main():
    chosen = options()
    with tempfile.TemporaryDirectory(prefix="turnbell-slow-") as folder, \
            Appliance(chosen.programs, folder) as appliance:
        appliance.simulator.control("report-delay 0.2")
        network = SlowNetwork(appliance)
        for seconds in chosen.answers.split(","):
            network.answer_after(float(seconds))
        repeated = network.no_answer(chosen.silence) if chosen.silence else None
        problems = list(network.problems(repeated))
        for problem in problems:
            print("WRONG:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
