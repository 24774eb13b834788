#!/usr/bin/env python3
"""turnbelld on a modem behind a serial server: turnbell-modemsim --tcp. Texts go both ways, and when the server drops the
connection and takes it again, what waited is sent once.

usage: tcp_modem_test.py FOLDER_OF_PROGRAMS
"""
import pathlib
import sys
import tempfile
import unittest

from appliance import CATALOG, Service, Simulator, wait_until

ANA, GIORGI = "+995555100001", "+995555100002"
programs = pathlib.Path()


class ModemBehindTcp(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="turnbell-tcp-")
        self.addCleanup(folder.cleanup)
        self.simulator = Simulator(programs, pathlib.Path(folder.name), "--tcp", "0")
        self.addCleanup(self.simulator.close)
        self.simulator.control("report-delay 0.1")
        address = next(end for end in self.simulator.ends if end.startswith("tcp ")).removeprefix("tcp ")
        self.modem = "tcp://" + address
        self.service = Service(programs, pathlib.Path(folder.name), self.modem)
        self.addCleanup(self.service.close)
        self.service.start()
        self.service.change("catalog_import", catalog=CATALOG)
        self.await_modem()

    def state(self):
        modem, = self.service.ask("status")["modems"]
        self.assertEqual(modem["port"], self.modem)
        return modem["state"]

    def await_modem(self):
        wait_until("the modem", lambda: self.state() == "ready")

    def check_in(self, phone):
        answer = self.service.change("check_in", service="general", phone=phone, language="en", consent_visit=True)
        return answer["ticket"], answer["texts"]

    def welcome_state(self, ticket):
        message, = self.service.ask("ticket_show", ticket=ticket)["messages"]
        return message["state"]

    def await_delivered(self, ticket):
        wait_until(f"the welcome of {ticket}", lambda: self.welcome_state(ticket) == "delivered")

    def test_texts_go_both_ways(self):
        self.assertEqual(self.check_in(ANA), ("A0001", True))
        self.await_delivered("A0001")
        self.simulator.control(f"text {ANA} I forgot my ID card 🙈")
        row, = wait_until("the text", lambda: self.service.ask("conversation_list")["conversations"])
        self.assertEqual((row["from"], row["text"]), (ANA, "I forgot my ID card 🙈"))
        self.assertEqual(self.simulator.taken(), 1)

    def test_what_waited_while_it_was_gone_is_sent_once(self):
        self.check_in(ANA)
        self.await_delivered("A0001")
        self.simulator.control("vanish")
        wait_until("its loss", lambda: self.state() != "ready")
        self.assertEqual(self.check_in(GIORGI), ("A0002", False))
        self.assertEqual(self.welcome_state("A0002"), "ready")

        self.simulator.control("return")

        self.await_modem()
        self.await_delivered("A0002")
        self.assertEqual(self.simulator.taken(), 2)


if __name__ == "__main__":
    programs = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
