#!/usr/bin/env python3
"""Waits, told by turnbelld in a process of its own: in the answer to the check-in, in the text that the network takes, in the
lists, in statistics; and after kill -9 no text goes a second time.

usage: wait_test.py FOLDER_OF_PROGRAMS
"""
import pathlib
import sys
import tempfile
import unittest

from appliance import Appliance, wait_until

ANA, GIORGI = "+995555100001", "+995555100002"
programs = pathlib.Path()


class Waits(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="turnbell-wait-")
        self.addCleanup(folder.cleanup)
        appliance = Appliance(programs, folder.name)
        appliance.__enter__()
        self.addCleanup(appliance.__exit__, None)
        self.service, self.simulator = appliance.service, appliance.simulator
        self.service.change("desk_open", desk="1")
        self.service.change("check_in", service="general")
        self.service.change("call_next", desk="1")

    def check_in(self, phone, **more):
        return self.service.change("check_in", service="general", phone=phone, language="en", consent_visit=True, **more)

    def texts(self):
        return [event["text"] for event in self.simulator.events() if "text" in event]

    def row(self, ticket):
        return self.service.ask("ticket_show", ticket=ticket)["ticket"]

    def test_the_range_is_in_the_answer_the_text_and_the_lists(self):
        wait_until("the estimate", lambda: self.service.ask("status")["services"][0]["wait"])
        answer = self.check_in(ANA, lead=600_000)
        wait = answer["wait"]
        self.assertLess(wait["from"], wait["to"])
        words = f"about {wait['from']} to {wait['to']} min" if wait["from"] else f"up to {wait['to']} min"
        wait_until("the welcome", lambda: any(answer["ticket"] in text and words in text for text in self.texts()))
        row = self.row(answer["ticket"])
        self.assertEqual((row["wait"]["from"], row["wait"]["to"], row["lead"]), (wait["from"], wait["to"], 600_000))
        service, = self.service.ask("status")["services"]
        self.assertEqual((service["service"], service["waiting"]), ("general", 1))

    def test_a_promise_that_was_kept_is_in_the_statistics(self):
        self.check_in(ANA)
        self.service.change("confirm", desk="1")
        self.service.change("call_next", desk="1")
        promise = self.service.ask("statistics")["total"]["promises"][0]
        self.assertEqual((promise["kind"], promise["in_time"]), ("check_in", promise["n"]))
        self.assertGreaterEqual(promise["n"], 1)

    def test_waits_come_back_after_a_kill_and_no_text_goes_twice(self):
        ticket = self.check_in(GIORGI)["ticket"]
        wait_until("the welcome", lambda: any(ticket in text for text in self.texts()))
        self.service.kill()
        self.service.forget_client()
        self.service.start()
        self.service.sign_in()
        wait_until("the estimate", lambda: self.row(ticket)["wait"])
        self.assertEqual(len([text for text in self.texts() if ticket in text]), 1)


if __name__ == "__main__":
    programs = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
