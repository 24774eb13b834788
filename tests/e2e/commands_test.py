#!/usr/bin/env python3
"""Every command of turnbellctl against a running turnbelld with a simulated modem: exit codes, the shape of the JSON,
refusals, who needs a PIN. At the end: a command of `turnbellctl --help` that no test here has carried out is a failure.

usage: commands_test.py FOLDER_OF_PROGRAMS
"""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest

from appliance import Pad, Service, Simulator, wait_until

ROOT = pathlib.Path(__file__).resolve().parents[2]
CATALOG = str(ROOT / "tools/demo/branch.toml")
PIN = "482913"
ANA, GIORGI = "+995555100001", "+995555100002"
ANY = object()  # a value that is only there
STEP = {"ticket": ANY, "desk": ANY, "visit": ANY, "state": ANY, "service": ANY, "first_name": ANY}
BOOKED = {"ticket": ANY, "visit": ANY, "state": ANY, "service": ANY, "date": ANY, "time": ANY}
TICKET = {"ticket", "visit", "state", "service", "queue", "desk", "first_name", "last_name", "phone", "language",
          "priority", "calls", "arrived_at", "first_called_at", "last_called_at", "serving_at", "ended_at",
          "deferrals", "remind_at", "reminded", "accurate", "outcome", "only_desk", "wait", "lead", "due_at",
          "not_before_at", "no_texts", "here_at"}
MESSAGE = {"id", "to", "kind", "state", "text", "ticket", "parts", "submissions", "why", "created_at", "due_at",
           "expires_at", "settled_at"}
CONVERSATION = {"id", "from", "name", "ticket", "state", "text", "last_at", "entries", "visit_state", "service",
                "desk", "owed_at", "owed", "age", "overdue_at"}
STATUS = {"version", "modems", "waiting", "called", "serving", "messages_waiting", "messages_in_doubt",
          "messages_unknown", "messages_repeated", "conversations_waiting", "alarms"}
programs = pathlib.Path()
carried_out = set()  # commands that ended with 0


class Shell:
    """turnbellctl on one socket."""

    def __init__(self, socket):
        self.socket = str(socket)

    def command(self, words):
        return [str(programs / "turnbellctl"), "--socket", self.socket, *words]

    def environment(self, pin):
        plain = {name: value for name, value in os.environ.items() if name != "TURNBELL_PIN"}
        return {**plain, "TURNBELL_PIN": pin} if pin else plain

    def run(self, *words, pin=PIN):
        done = subprocess.run(self.command(words), capture_output=True, text=True, encoding="utf-8", timeout=20,
                              env=self.environment(pin), check=False)
        if done.returncode == 0:
            carried_out.add(" ".join(plain_words(words)))
        return done

    def start(self, *words):
        return subprocess.Popen(self.command(words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                encoding="utf-8", env=self.environment(None))


def plain_words(words):
    """The command in a command line that has its options last."""
    for word in words:
        if word == "--json":
            continue
        if not re.fullmatch("[a-z][a-z-]*", word):
            return
        yield word


def commands_of(*path):
    """What --help lists, down to the last word."""
    page = subprocess.run([programs / "turnbellctl", *path, "--help"], capture_output=True, text=True, check=True).stdout
    names = re.findall(r"^  ([a-z][a-z-]*) ", page.partition("\nSubcommands:\n")[2], re.M)
    return {found for name in names for found in commands_of(*path, name)} if names else {" ".join(path)}


class Running(unittest.TestCase):
    """A service on an empty branch. `catalog`: with the demo's branch in it; `configuration`: its turnbell.toml."""

    catalog = True
    configuration = ""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="turnbell-commands-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.simulator = Simulator(programs, self.folder)
        self.addCleanup(self.simulator.close)
        self.simulator.control("report-delay 0.1")
        self.service = Service(programs, self.folder, self.simulator.link)
        if self.configuration:
            file = self.folder / "turnbell.toml"
            file.write_text(self.configuration, encoding="utf-8")
            self.service.configuration = ["--config", file]
        self.addCleanup(self.service.close)
        self.service.start()
        self.shell = Shell(self.folder / "sockets" / "admin.sock")
        if self.catalog:
            self.done("catalog", "import", CATALOG, pin=None)

    def await_modem(self):
        wait_until("the modem", lambda: self.done("status")["modems"][0]["state"] == "ready", pause=0.05)

    def done(self, *words, pin=PIN):
        """The answer of a command that must succeed, as JSON."""
        run = self.shell.run("--json", *words, pin=pin)
        self.assertEqual((run.returncode, run.stderr), (0, ""), words)
        self.assertEqual(run.stdout.count("\n"), 1, "one line of JSON")
        return json.loads(run.stdout)

    def refused(self, code, *words, pin=PIN, exit_code=1):
        """Its reason, which stands on stderr with and without --json."""
        plain = self.shell.run(*words, pin=pin)
        self.assertEqual((plain.returncode, plain.stdout), (exit_code, ""), words)
        run = self.shell.run("--json", *words, pin=pin)
        self.assertEqual((run.returncode, run.stderr), (exit_code, plain.stderr), words)
        error = json.loads(run.stdout)
        self.assertEqual(list(error), ["error"])
        self.assertEqual(error["error"]["code"], code)
        self.assertEqual(error["error"]["message"] + "\n", run.stderr)
        return error["error"]["message"]

    def assert_shape(self, answer, expected):
        """At least these keys; of a dict also the values. An answer may grow."""
        self.assertLessEqual(set(expected), set(answer))
        if isinstance(expected, dict):
            fixed = {key: value for key, value in expected.items() if value is not ANY}
            self.assertEqual({key: answer[key] for key in fixed}, fixed)

    def check_in(self, phone=ANA, *options, service="general"):
        return self.done("check-in", "--service", service, "--phone", phone, "--consent", "visit,survey,notice", *options,
                         pin=None)

    def at_desk(self, command, desk="1"):
        answer = self.done(command, "--desk", desk)
        self.assert_shape(answer, STEP)
        return answer["ticket"], answer["desk"], answer["state"]

    def await_kind(self, kind):
        def found():
            return next((row for row in self.done("message", "list", pin=None)
                         if row["kind"] == kind and row["state"] == "delivered"), None)
        return wait_until(f"the delivered {kind}", found, pause=0.05)

    def state_of(self, ticket):
        return {row["ticket"]: row["state"] for row in self.done("ticket", "list", pin=None)}[ticket]


class Visits(Running):
    def test_check_in_needs_no_pin_and_counts_who_is_ahead(self):
        self.assert_shape(self.check_in(), {"ticket": "A001", "visit": ANY, "ahead": 0, "texts": ANY})
        self.assert_shape(self.check_in(GIORGI), {"ticket": "A002", "visit": ANY, "ahead": 1, "texts": ANY})
        without = self.done("check-in", "--service", "blood", "--first-name", "ნინო", "--last-name", "B", "--language",
                            "ka", pin=None)
        self.assert_shape(without, {"ticket": "B001", "visit": ANY, "ahead": 0, "texts": False})
        self.refused("not_found", "check-in", "--service", "nothing")
        self.refused("usage", "check-in", exit_code=2)

    def test_a_desk_serves_a_visit_step_by_step(self):
        self.check_in()
        self.assertEqual(self.at_desk("call-next"), ("A001", "1", "called"))
        self.refused("refused", "call-next", "--desk", "1")
        self.refused("refused", "recall", "--desk", "1")
        self.without_recall_gap()
        self.assertEqual(self.at_desk("recall"), ("A001", "1", "called"))
        self.assertEqual(self.at_desk("confirm"), ("A001", "1", "serving"))
        self.assertEqual(self.at_desk("park"), ("A001", "1", "parked"))
        self.assertEqual(self.at_desk("undo"), ("A001", "1", "serving"))
        self.assertEqual(self.at_desk("finish"), ("A001", "1", "done"))
        self.assertEqual(self.state_of("A001"), "done")

    def without_recall_gap(self):
        catalog = self.folder / "no-gap.toml"
        text = pathlib.Path(CATALOG).read_text(encoding="utf-8")
        catalog.write_text(text.replace("[branch]\n", '[branch]\nrecall_gap = "0"\n'), encoding="utf-8")
        self.done("catalog", "import", str(catalog))

    def test_call_next_finishes_who_is_served(self):
        self.check_in()
        self.check_in(GIORGI)
        self.at_desk("call-next")
        self.at_desk("confirm")
        self.assertEqual(self.at_desk("call-next"), ("A002", "1", "called"))
        self.assertEqual(self.state_of("A001"), "done")
        self.assertEqual(self.at_desk("no-show"), ("A002", "1", "no_show"))
        self.refused("refused", "call-next", "--desk", "1")

    def test_a_finish_says_what_came_of_a_visit_of_a_service_with_outcomes(self):
        catalog = self.folder / "outcomes.toml"
        text = pathlib.Path(CATALOG).read_text(encoding="utf-8")
        catalog.write_text(text.replace("[[service]]\n", '[[service]]\noutcomes = ["resolved", "comes back"]\n'), encoding="utf-8")
        self.done("catalog", "import", str(catalog))
        for number in (ANA, GIORGI):
            self.check_in(number)
        for step in ("call-next", "confirm"):
            self.at_desk(step)
        self.assertIn("name one of resolved, comes back", self.refused("refused", "finish", "--desk", "1"))
        self.refused("invalid", "finish", "--desk", "1", "--outcome", "hopeless")
        self.assertEqual(self.done("call-next", "--desk", "1", "--outcome", "comes back")["ticket"], "A002")
        self.done("visit", "change", "--ticket", "A001", "--outcome", "resolved")
        self.assertEqual(self.done("ticket", "show", "A001")["ticket"]["outcome"], "resolved")
        row, = self.done("statistics", "--by", "outcome", pin=None)["rows"]
        self.assertEqual((row["key"], row["served"]), ("resolved", 1))

    def test_call_takes_one_ticket_and_transfer_sends_it_on(self):
        self.check_in()
        self.check_in(GIORGI)
        called = self.done("call", "--ticket", "A002", "--desk", "2")
        self.assert_shape(called, {**STEP, "ticket": "A002", "desk": "2", "state": "called"})
        self.at_desk("confirm", "2")
        moved = self.done("transfer", "--desk", "2", "--to", "blood")
        self.assert_shape(moved, {**STEP, "ticket": "A002", "desk": "", "state": "waiting", "service": "blood"})
        self.refused("not_found", "call", "--ticket", "Z999", "--desk", "2")

    def test_why_names_the_rule_that_decides(self):
        self.refused("refused", "why", "--desk", "1", pin=None)
        self.check_in()
        self.check_in(GIORGI)
        answer = self.done("why", "--desk", "1", "--ticket", "A002", pin=None)
        self.assertEqual((answer["why"]["ticket"], answer["why"]["reason"], answer["before"]), ("A001", "arrival", 1))
        self.assertTrue(answer["sentence"].startswith("A001 is next, after under 1 min: came before A002"))
        self.refused("not_found", "why", "--desk", "9", pin=None)

    def test_a_template_says_what_it_costs_and_is_worded_anew(self):
        words = "Please come to {desk} – now"
        seen = self.done("template", "preview", "--kind", "turn", "--language", "en", "--text", words, pin=None)
        self.assertEqual((seen["typical"]["alphabet"], seen["typical"]["sms"]), ("ucs2", 1))
        self.assertEqual(seen["forcing"], [{"sign": "–", "column": 23, "placeholder": "", "instead": "-"}])
        encoded = self.done("sms", "encode", "--to", ANA, "--text", seen["typical"]["text"], pin=None)
        self.assertEqual((encoded["alphabet"], len(encoded["parts"])), ("ucs2", seen["typical"]["sms"]))
        refused = self.refused("invalid", "template", "preview", "--kind", "turn", "--text", "{desk} {wait}", pin=None)
        self.assertIn("column 8", refused)

        put = ["template", "put", "--kind", "turn", "--language", "en", "--service", "blood", "--text", words]
        self.refused("not_allowed", *put, pin=None)
        self.assertEqual(self.done(*put), {})
        shown = self.done("template", "show", "--kind", "turn", "--language", "en", "--service", "blood", pin=None)
        self.assertEqual((shown["own"], shown["text"]), (True, words))
        kinds = {row["kind"]: row for row in self.done("template", "list", "--service", "blood", pin=None)["templates"]}
        self.assertTrue(kinds["turn"]["own"] and not kinds["welcome"]["own"])
        remove = ["template", "remove", "--kind", "turn", "--language", "en", "--service", "blood"]
        self.assertEqual(self.done(*remove), {})
        self.refused("not_found", *remove)
        self.assertEqual(self.shell.run("template", "show", "--kind", "turned").returncode, 2)

    def test_every_default_costs_what_sms_encode_says(self):
        for language in ("en", "ka"):
            for row in self.done("template", "list", "--language", language, pin=None)["templates"]:
                seen = self.done("template", "show", "--kind", row["kind"], "--language", language, pin=None)["typical"]
                encoded = self.done("sms", "encode", "--to", ANA, "--text", seen["text"], pin=None)
                self.assertEqual((encoded["alphabet"], len(encoded["parts"])), (seen["alphabet"], seen["sms"]))

    def test_a_dry_run_plays_today_by_other_rules(self):
        self.check_in(service="blood")
        self.at_desk("call-next", "2")
        run = self.done("dry-run", "--profile", "both", "--ratio", "1:1", "--ageing", "5m", "--condition", "B=20m",
                        pin=None)
        self.assertEqual([row["ticket"] for row in run["tickets"]], ["B001"])
        self.assertEqual([mean["priority"] for mean in run["means"]], [False, True])
        self.refused("not_found", "dry-run", "--profile", "none", pin=None)
        self.refused("invalid", "dry-run", "--profile", "both", "--ratio", "0:0", pin=None)

    def test_a_parked_ticket_goes_on_at_a_desk_or_in_the_line(self):
        self.check_in()
        for _ in range(2):
            self.at_desk("call-next")
            self.at_desk("confirm")
            parked = self.done("park", "--desk", "1", "--reason", "X-ray", "--remind", "10m")
            self.assertEqual(parked["state"], "parked")
            self.assertNotEqual(self.done("ticket", "list", pin=None)[0]["remind_at"], "")
            self.assert_shape(self.done("resume", "--ticket", "A001"), {**STEP, "state": "waiting"})
        self.at_desk("call-next")
        self.at_desk("confirm")
        self.at_desk("park")
        resumed = self.done("resume", "--ticket", "A001", "--desk", "1")
        self.assertEqual((resumed["state"], resumed["desk"]), ("serving", "1"))
        events = self.done("ticket", "show", "A001", pin=None)["events"]
        self.assertEqual([event["reason"] for event in events if event["event"] == "park"], ["X-ray", "X-ray", ""])

    def test_tickets_are_put_back_brought_back_and_taken_out(self):
        for _ in range(3):
            self.check_in()
        self.at_desk("call-next")
        put_back = self.done("more-time", "--ticket", "A001")
        self.assertEqual((put_back["state"], put_back["desk"]), ("waiting", ""))
        why = self.done("why", "--desk", "1", "--ticket", "A001", pin=None)
        self.assertEqual(why["why"]["ticket"], "A002")
        self.assertRegex(why["sentence"], r" A001 asked for more time, until \d\d:\d\d\.$")
        self.assertEqual(self.at_desk("call-next")[0], "A002")
        self.at_desk("no-show")
        self.assertEqual(self.done("rejoin", "--ticket", "A002")["state"], "waiting")
        self.assertEqual(self.done("undo", "--ticket", "A002")["state"], "no_show")
        self.assertEqual(self.done("leave", "--ticket", "A001")["state"], "left")
        self.refused("refused", "leave", "--ticket", "A001")
        cancelled = self.done("cancel", "--ticket", "A003", "--reason", "the doctor is ill")
        self.assertEqual(cancelled["state"], "cancelled")
        self.refused("usage", "cancel", "--ticket", "A003", exit_code=2)
        self.refused("not_found", "more-time", "--ticket", "Z999")

    def test_an_appointment_is_booked_confirmed_changed_and_kept(self):
        tomorrow = (datetime.date.today() + datetime.timedelta(days=2)).isoformat()
        words = ("book", "--service", "general", "--date", tomorrow, "--time", "10:30", "--phone", ANA)
        booked = self.done(*words, "--first-name", "Ana")
        self.assert_shape(booked, {**BOOKED, "state": "booked", "date": tomorrow, "time": "10:30"})
        self.assertIn("10:30", self.refused("refused", *words))
        which = ("--ticket", booked["ticket"], "--date", tomorrow)
        self.assertEqual(self.done("confirm-booking", *which)["state"], "expected")
        changed = self.done("change-booking", *which, "--to-time", "11:00")
        self.assert_shape(changed, {**BOOKED, "state": "booked", "time": "11:00"})
        rows = self.done("bookings", "--from", tomorrow, pin=None)
        self.assertEqual([(row["ticket"], row["state"], row["phone"]) for row in rows],
                         [(booked["ticket"], "booked", ANA)])
        self.assertEqual(set(rows[0]), TICKET)
        self.assertEqual(self.done("bookings", "--to", tomorrow, "--from", tomorrow), rows)
        self.refused("not_found", "arrive", "--ticket", booked["ticket"])
        self.done("cancel", *which, "--reason", "the doctor is ill")
        self.assertEqual(self.done("bookings"), [])

    def test_who_joins_from_afar_keeps_a_place_until_they_are_here(self):
        joined = self.done("join", "--service", "general", "--phone", GIORGI)
        self.check_in()
        self.assertEqual(self.state_of(joined["ticket"]), "remote")
        self.assertEqual(self.at_desk("call-next")[0], "A002")
        self.assertEqual(self.done("arrive", "--phone", GIORGI, pin=None)["ticket"], joined["ticket"])
        self.assertEqual(self.at_desk("call-next", "2")[0], joined["ticket"])
        self.refused("usage", "arrive", exit_code=2)

    def test_a_waiting_ticket_is_sent_to_one_desk_of_another_service(self):
        self.check_in()
        self.check_in()
        moved = self.done("transfer", "--ticket", "A002", "--to", "general", "--place", "first", "--to-desk", "2")
        self.assertEqual(moved["state"], "waiting")
        self.assertEqual(self.at_desk("call-next")[0], "A001")
        self.assertEqual(self.at_desk("call-next", "2")[0], "A002")
        self.refused("usage", "transfer", "--to", "general", exit_code=2)

    def test_the_day_is_ended_by_order(self):
        self.check_in()
        self.check_in()
        self.at_desk("call-next")
        self.at_desk("confirm")
        self.assertEqual(self.done("end-day"), {"expired": 1, "served": 1, "told": 1})
        self.assertEqual([(row["state"], row["accurate"]) for row in self.done("ticket", "list", pin=None)],
                         [("done", False), ("expired", True)])
        self.assertEqual(self.desk_state("1"), "closed")

    def test_desks_open_pause_and_close(self):
        self.check_in()
        for change, state in (("open", "open"), ("pause", "paused"), ("close", "closed"), ("open", "open")):
            self.assertEqual(self.done("desk", change, "--desk", "1"), {})
            self.assertEqual(self.desk_state("1"), state)
        self.refused("not_found", "desk", "open", "--desk", "99")

    def desk_state(self, code):
        watching = self.shell.start("watch", "queue")
        try:
            return next(desk["state"] for desk in json.loads(watching.stdout.readline())["desks"]
                        if desk["code"] == code)
        finally:
            end(watching)

    def test_tickets_are_listed_shown_and_corrected(self):
        self.check_in(ANA, "--first-name", "Ana", "--last-name", "Beridze", "--language", "en")
        row, = self.done("ticket", "list", pin=None)
        self.assert_shape(row, TICKET)
        self.assertEqual((row["ticket"], row["state"], row["service"], row["phone"]), ("A001", "waiting", "general", ANA))
        changed = self.done("visit", "change", "--ticket", "A001", "--phone", GIORGI, "--first-name", "Giorgi")
        self.assert_shape(changed, {**STEP, "ticket": "A001", "first_name": "Giorgi"})
        shown = self.done("ticket", "show", "A001", pin=None)
        self.assert_shape(shown, {"ticket", "events", "messages"})
        self.assertEqual((shown["ticket"]["phone"], shown["ticket"]["last_name"]), (GIORGI, "Beridze"))
        self.assertEqual(shown["events"][0]["event"], "check_in")
        self.done("visit", "change", "--ticket", "A001", "--phone", "-")
        self.assertEqual(self.done("ticket", "show", "A001", pin=None)["ticket"]["phone"], "")
        self.refused("not_found", "ticket", "show", "Z999")
        self.refused("usage", "ticket", "show", exit_code=2)


class Texts(Running):
    def setUp(self):
        super().setUp()
        self.await_modem()
        self.check_in()

    def test_messages_are_sent_and_listed(self):
        welcome = self.await_kind("welcome")
        self.assert_shape(welcome, MESSAGE)
        self.assertEqual((welcome["to"], welcome["ticket"], welcome["submissions"]), (ANA, "A001", 1))
        sent = self.done("message", "send", "--to", "A001", "--text", "Your papers are ready.")
        self.assert_shape(sent, MESSAGE)
        self.assertEqual((sent["kind"], sent["text"]), ("notice", "Your papers are ready."))
        self.await_kind("notice")
        self.assertEqual(len(self.done("message", "list", "--state", "delivered", pin=None)), 2)
        self.assertEqual(self.done("message", "list", "--state", "failed", pin=None), [])
        self.refused("invalid", "message", "list", "--state", "lost")
        self.refused("refused", "message", "send", "--to", "+995555999999", "--text", "Who are you?")
        self.assertEqual(self.simulator.taken(), 2)

    def test_a_conversation_is_answered_and_closed(self):
        self.simulator.control(f"text {ANA} I forgot my ID card")
        row, = wait_until("the text", lambda: self.done("conversation", "list", pin=None), pause=0.05)
        self.assert_shape(row, CONVERSATION)
        self.assertEqual((row["from"], row["state"], row["text"]), (ANA, "waiting_us", "I forgot my ID card"))
        number = str(row["id"])
        reply = self.done("conversation", "reply", number, "--text", "A passport will do.")
        self.assert_shape(reply, {**dict.fromkeys(MESSAGE, ANY), "kind": "reply", "to": ANA})
        self.await_kind("reply")
        shown = self.done("conversation", "show", number, pin=None)
        self.assertEqual([entry["kind"] for entry in shown["entries"]], ["welcome", "text", "reply"])
        self.assertEqual([(entry["incoming"], entry["text"]) for entry in shown["entries"][1:]],
                         [(True, "I forgot my ID card"), (False, "A passport will do.")])
        self.assertEqual(shown["state"], "waiting_customer")
        self.assertEqual(self.done("statistics", pin=None)["replies"]["time"]["n"], 1)
        self.assertEqual(self.done("conversation", "close", number), {})
        self.assertEqual(self.done("conversation", "list", pin=None)[0]["state"], "closed")
        self.refused("not_found", "conversation", "show", "99")

    def test_a_conversation_is_noted_taken_and_suggested_for(self):
        self.simulator.control(f"text {ANA} Where can I park my car?")
        row, = wait_until("the text", lambda: self.done("conversation", "list", pin=None), pause=0.05)
        number = str(row["id"])
        self.assertEqual((row["age"], row["desk"]), ("fresh", ""))
        self.assertEqual(self.done("conversation", "note", number, "--text", "has a big car"), {})
        self.assertEqual(self.done("conversation", "assign", number, "--desk", "1"), {})
        self.refused("refused", "conversation", "assign", number, "--desk", "2")
        self.assertEqual(self.done("conversation", "release", number), {})
        self.done("conversation", "reply", number, "--text", "Behind the house.")
        self.await_kind("reply")
        self.assertEqual([entry["kind"] for entry in self.done("conversation", "show", number, pin=None)["entries"]],
                         ["welcome", "text", "note", "reply"])
        suggested = self.done("conversation", "suggest", number, "--text", "is parking possible?", pin=None)
        self.assertEqual(suggested, {"suggestions": [{"kind": "past", "code": "", "name": "",
                                                      "text": "Behind the house."}]})

    def test_staff_start_a_conversation_about_a_visit(self):
        started = self.done("conversation", "start", "--ticket", "A001", "--text", "What should we prepare?")
        self.assertEqual((started["kind"], started["ticket"]), ("reply", "A001"))
        row, = self.done("conversation", "list", pin=None)
        self.assertEqual((row["state"], row["visit_state"]), ("waiting_customer", "waiting"))
        self.refused("not_found", "conversation", "start", "--ticket", "A999", "--text", "x")

    def test_a_notice_is_sent_answered_and_called_about(self):
        tell = ("--all", "--text", "We close at 15:00.", "--ask", "--wait", "5m")
        preview = self.done("notice", "preview", *tell, pin=None)
        self.assert_shape(preview, {"people": 1, "gets": 1, "sms": 1, "left_out": []})
        self.assertEqual(self.done("notice", "list", pin=None), [])
        sent = self.done("notice", "send", *tell)
        self.assert_shape(sent, {"state": "sending", "people": 1, "persons": []})
        number = str(sent["id"])
        self.await_kind("notice")
        self.simulator.control(f"text {ANA} NO")
        wait_until("the answer", lambda: self.done("notice", "list", pin=None)[0]["counts"]["declined"] == 1,
                   pause=0.05)
        person, = self.done("notice", "show", number, pin=None)["persons"]
        self.assert_shape(person, {"phone": ANA, "ticket": "A001", "state": "declined", "to_call": False})
        called = self.done("notice", "called", number, str(person["id"]), "--outcome", "confirmed")
        self.assertEqual(called["counts"]["confirmed"], 1)
        self.assertEqual(self.done("notice", "called", number, str(person["id"]), "--outcome", "none")["counts"]["declined"], 1)
        self.refused("refused", "notice", "stop", number)
        self.refused("not_found", "notice", "show", "99")

    def test_a_notice_is_stopped(self):
        for last in range(3, 6):
            self.check_in(f"+99555510000{last}")
        number = str(self.done("notice", "send", "--all", "--text", "We close at 15:00.")["id"])
        stopped = self.done("notice", "stop", number)
        self.assertEqual(stopped["state"], "stopped")
        self.assertGreaterEqual(stopped["counts"]["not_sent"], 3)
        self.refused("refused", "notice", "stop", number)

    def test_statistics_say_what_the_day_comes_to(self):
        self.at_desk("call-next")
        report = self.done("statistics", pin=None)
        self.assertEqual((report["by"], report["from"]), ("service", report["to"]))
        self.assertGreaterEqual(report["total"]["tickets"], 1)
        self.assertEqual(report["total"]["wait_first"]["n"], 1)
        row, = self.done("statistics", "--from", report["to"], "--by", "desk", pin=None)["rows"]
        self.assertEqual(row["wait_last"]["n"], 1)
        self.refused("invalid", "statistics", "--from", "2026-02-30")
        self.refused("invalid", "statistics", "--from", "2030-01-02", "--to", "2030-01-01")

    def test_statistics_are_written_as_csv(self):
        run = subprocess.run(self.shell.command(["statistics", "--csv"]), capture_output=True, timeout=20, check=True,
                             env=self.shell.environment(None))
        header, *rows = run.stdout.decode("utf-8").split("\r\n")[:-1]
        self.assertTrue(header.startswith("from,to,by,key,tickets,served,"))
        self.assertEqual({row.count(",") for row in rows}, {header.count(",")})
        self.assertIn(",service,total,", rows[-1])
        promises = self.shell.run("statistics", "--promises", "--csv", pin=None)
        self.assertTrue(promises.stdout.startswith("from,to,by,key,kind,n,kept,in_time,mean_overrun_min"))
        self.assertEqual(self.shell.run("statistics", "--csv", "--json", pin=None).returncode, 2)

    def test_survey_results_count_what_was_answered(self):
        def told(*options):
            results = self.done("survey", "results", *options, pin=None)
            return {key: results[key] for key in ("scheduled", "sent", "delivered", "answered", "mean", "count")}

        self.assertEqual(told(), {"scheduled": 0, "sent": 0, "delivered": 0, "answered": 0, "mean": 0, "count": [0] * 5})
        for step in ("call-next", "confirm", "finish"):
            self.at_desk(step)
        self.await_kind("survey")
        self.simulator.control(f"text {ANA} 4")
        wait_until("the answer", lambda: told()["answered"] == 1, pause=0.05)
        one = {"scheduled": 0, "sent": 1, "delivered": 1, "answered": 1, "mean": 4, "count": [0, 0, 0, 1, 0]}
        self.assertEqual(told(), one)
        self.assertEqual(told("--from", "2020-01-01", "--by", "wait"), one)
        self.assertEqual(told("--to", "2020-01-01")["sent"], 0)
        rows = self.shell.run("survey", "results", "--by", "desk", "--csv", pin=None).stdout.splitlines()
        self.assertTrue(rows[0].startswith("from,to,by,key,sent,delivered,answered,not_sent,n,few,mean,"))
        self.assertTrue(rows[1].startswith(",,desk,total,1,1,1,0,1,few,4.0000,"), rows[1])
        self.assertEqual(len(rows), 3)
        self.assertEqual(self.shell.run("survey", "results", "--by", "weather", pin=None).returncode, 2)
        self.assertEqual(self.shell.run("survey", "results", "--from", "2026-02-30", pin=None).returncode, 1)


class Catalogs(Running):
    catalog = False

    def export(self):
        """As a file, for a person."""
        run = self.shell.run("catalog", "export", pin=None)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return run.stdout

    def test_a_first_import_needs_no_pin_and_ignores_one(self):
        self.assertEqual(self.done("catalog", "import", CATALOG, pin="000000"), {})
        self.refused("not_allowed", "catalog", "import", CATALOG, pin=None)
        self.assertEqual(self.done("catalog", "import", CATALOG), {})

    def test_export_then_import_changes_nothing(self):
        self.done("catalog", "import", CATALOG, pin=None)
        before, as_json = self.export(), self.done("catalog", "export", pin=None)
        self.assertIn("pin_hash", before)
        self.assertNotIn(PIN, before)
        (self.folder / "export.toml").write_text(before)

        self.done("catalog", "import", str(self.folder / "export.toml"))

        self.assertEqual(self.export(), before)
        self.assertEqual(self.done("catalog", "export", pin=None), as_json)
        self.done("desk", "open", "--desk", "1")  # the PIN still is what it was

    def test_a_wrong_file_is_refused_with_its_lines(self):
        wrong = self.folder / "wrong.toml"
        wrong.write_text('[branch]\nname = "Old Town"\ncolour = "red"\n')
        self.assertIn(f"{wrong}:3: ", self.refused("invalid", "catalog", "import", str(wrong)))
        self.refused("io", "catalog", "import", str(self.folder / "missing.toml"))
        self.assertEqual(self.done("catalog", "export")["branch"]["name"], "")

    def test_a_file_is_checked_without_changing_anything(self):
        self.assertEqual(self.done("catalog", "check", CATALOG, pin=None), {"warnings": []})
        self.assertEqual(self.done("catalog", "export")["branch"]["name"], "")
        wrong = self.folder / "wrong.toml"
        wrong.write_text('[branch]\nname = "Old Town"\ncolour = "red"\n')
        self.assertIn(f"{wrong}:3: ", self.refused("invalid", "catalog", "check", str(wrong)))

    def test_one_entry_is_put_and_removed(self):
        self.done("catalog", "import", CATALOG, pin=None)
        before = self.export()
        entry = self.folder / "closed.toml"
        entry.write_text('[[closed_day]]\ndate = "2026-12-25"\nname = "Christmas"\n')
        self.done("catalog", "put", str(entry))
        self.assertIn("2026-12-25", self.export())
        self.done("catalog", "remove", "--table", "closed_day", "--code", "2026-12-25")
        self.assertEqual(self.export(), before)
        entry.write_text('[[queue]]\ncode = "A"\ndaily_cap = 0\n')
        self.assertIn(f"{entry}:3: queue[0].daily_cap: ", self.refused("invalid", "catalog", "put", str(entry)))
        self.assertEqual(self.export(), before)

    def test_a_poster_asks_for_a_text_to_the_branch(self):
        self.done("catalog", "import", CATALOG, pin=None)
        sheet = self.folder / "poster.svg"
        self.done("poster", str(sheet), "--language", "en", "--language", "ka", "--service", "blood", pin=None)
        self.assertIn("Or text BLOOD to +995555100100.", sheet.read_text(encoding="utf-8"))
        self.assertIn("სისხლი", sheet.read_text(encoding="utf-8"))
        self.refused("refused", "poster", str(sheet), "--service", "general", pin=None)
        self.refused("refused", "poster", "/nowhere/poster.svg", pin=None)

    def test_a_poster_without_a_number_in_the_catalog_has_that_of_the_sim(self):
        silent = self.folder / "silent.toml"
        silent.write_text(re.sub(r"(?m)^sms_number.*$", "", pathlib.Path(CATALOG).read_text(encoding="utf-8")),
                          encoding="utf-8")
        self.done("catalog", "import", str(silent), pin=None)
        self.await_modem()
        self.assertEqual(self.done("status")["modems"][0]["number"], "+995500000017")
        sheet = self.folder / "poster.svg"
        self.done("poster", str(sheet), "--language", "ka", pin=None)
        self.assertIn("ჩაწერა ნომერზე +995500000017.", sheet.read_text(encoding="utf-8"))
        self.simulator.control("own-number none")
        self.simulator.control("reboot")
        wait_until("the modem that says no number", lambda: not self.done("status")["sms_number"], pause=0.05)
        self.await_modem()
        self.assertEqual(self.done("status")["modems"][0]["number"], "")
        self.assertIn("sms_number", self.refused("refused", "poster", str(sheet), pin=None))

    def test_what_an_open_visit_uses_cannot_vanish(self):
        self.done("catalog", "import", CATALOG, pin=None)
        self.check_in(service="blood")
        before = self.export()
        less = self.folder / "less.toml"
        less.write_text(re.sub(r'\[\[service\]\]\ncode = "blood".*?(?=\[\[)', "", before, flags=re.S)
                        .replace('service = "blood"\n', ""))
        self.refused("refused", "catalog", "import", str(less))
        self.assertEqual(self.export(), before)


class Backups(Running):
    def test_a_restored_branch_is_what_was_and_works_on(self):
        self.check_in()
        backup = str(self.folder / "branch.backup")
        self.assertEqual(self.done("backup", backup), {})
        self.refused("refused", "backup", backup)
        self.check_in(GIORGI)
        self.assertEqual(self.at_desk("call-next"), ("A001", "1", "called"))

        self.assertEqual(self.done("restore", backup),
                         {"stops": 0, "starts": 0, "erased": 0, "missing": "", "why": ""})

        row, = self.done("ticket", "list", pin=None)
        self.assertEqual((row["ticket"], row["state"]), ("A001", "waiting"))
        self.assertEqual(self.check_in(GIORGI)["ticket"], "A002")
        self.assertEqual(self.at_desk("call-next"), ("A001", "1", "called"))
        self.await_modem()
        self.await_kind("turn")

    def test_what_is_no_backup_is_refused_and_changes_nothing(self):
        self.check_in()
        (self.folder / "letter").write_text("Dear branch,")
        self.refused("storage", "restore", str(self.folder / "letter"))
        self.assertEqual(self.state_of("A001"), "waiting")


class People(Running):
    LEAD = "730154"

    def test_who_leads_sees_and_erases_what_is_stored_on_a_number(self):
        ticket = self.check_in()["ticket"]
        self.refused("not_allowed", "export", "--phone", ANA)
        self.refused("not_allowed", "erase", "--phone", ANA)
        stored = self.done("export", "--phone", ANA, pin=self.LEAD)
        self.assertEqual(stored["phone"], ANA)
        self.assertLessEqual({"visit", "consent"}, {record["kind"] for record in stored["records"]})
        self.refused("refused", "erase", "--phone", ANA, pin=self.LEAD)

        self.done("leave", "--ticket", ticket)
        self.await_quiet()
        self.assert_shape(self.done("erase", "--phone", ANA, pin=self.LEAD), {"visits": 1, "messages": ANY})

        record, = self.done("export", "--phone", ANA, pin=self.LEAD)["records"]
        self.assertEqual(record["kind"], "erased")

    def await_quiet(self):
        """Nothing is on air any more, and no report is to come: it would be kept with its number."""
        wait_until("the last text", lambda: not [text for text in self.done("message", "list", pin=None)
                                                 if text["state"] in ("ready", "armed", "accepted")],
                   pause=0.05)


class Pins(Running):
    CHANGES = (("book", "--service", "general", "--time", "23:59"), ("confirm-booking", "--ticket", "A001"),
               ("change-booking", "--ticket", "A001", "--to-time", "23:59"), ("join", "--service", "general"),
               ("call-next", "--desk", "1"), ("recall", "--desk", "1"), ("confirm", "--desk", "1"),
               ("finish", "--desk", "1"), ("no-show", "--desk", "1"), ("park", "--desk", "1"), ("undo", "--desk", "1"),
               ("resume", "--ticket", "A001"), ("more-time", "--ticket", "A001"), ("rejoin", "--ticket", "A001"),
               ("leave", "--ticket", "A001"), ("cancel", "--ticket", "A001", "--reason", "ill"), ("end-day",),
               ("call", "--ticket", "A001", "--desk", "1"), ("transfer", "--desk", "1", "--to", "blood"),
               ("desk", "open", "--desk", "1"), ("desk", "pause", "--desk", "1"), ("desk", "close", "--desk", "1"),
               ("visit", "change", "--ticket", "A001", "--first-name", "Ana"), ("catalog", "import", CATALOG),
               ("message", "send", "--to", "A001", "--text", "x"), ("conversation", "reply", "1", "--text", "x"),
               ("conversation", "note", "1", "--text", "x"), ("conversation", "assign", "1", "--desk", "1"),
               ("conversation", "release", "1"), ("conversation", "start", "--ticket", "A001", "--text", "x"),
               ("conversation", "close", "1"), ("notice", "send", "--ticket", "A001", "--text", "x"), ("notice", "stop", "1"),
               ("notice", "called", "1", "1", "--outcome", "confirmed"), ("backup", "/tmp/turnbell-not-written"), ("erase", "--phone", ANA),
               ("restore", "/tmp/turnbell-not-there"))

    def test_every_change_but_check_in_needs_one(self):
        self.check_in()
        for words in self.CHANGES:
            with self.subTest(words):
                self.refused("not_allowed", *words, pin=None)
        self.assertEqual(self.state_of("A001"), "waiting")

    def test_it_comes_from_the_option_before_the_environment(self):
        self.check_in()
        self.done("--pin", PIN, "call-next", "--desk", "1", pin="000000")
        self.assertEqual(self.state_of("A001"), "called")
        self.refused("not_allowed", "--pin", "000000", "finish", "--desk", "1")
        self.assertEqual(self.state_of("A001"), "called")


def end(process):
    process.kill()
    process.communicate()


class Watching(Running):
    def test_a_topic_is_printed_at_once_and_after_every_change(self):
        watching = self.shell.start("watch", "board")
        self.addCleanup(end, watching)
        self.assertEqual(json.loads(watching.stdout.readline())["next"], [])
        self.check_in()
        self.assertEqual(json.loads(watching.stdout.readline())["next"], ["A001"])
        self.at_desk("call-next")
        board = json.loads(watching.stdout.readline())
        self.assertEqual([(call["ticket"], call["desk"]) for call in board["called"]], [("A001", "1")])
        self.service.process.terminate()
        output, reason = watching.communicate(timeout=10)
        self.assertEqual(watching.returncode, 1)
        self.assertNotEqual(reason, "")
        carried_out.add("watch")

    def test_there_are_no_other_topics(self):
        self.refused("usage", "watch", "gossip", exit_code=2)

    def test_the_last_lines_on_the_modems_port_are_told(self):
        self.check_in(ANA)
        rows = self.done("modem", "trace", pin=None)
        self.assertEqual(rows[0]["text"], "opened")
        self.assertEqual([row["number"] for row in rows], list(range(1, len(rows) + 1)))
        self.assertNotIn(ANA[-7:], json.dumps(rows))
        self.refused("not_found", "modem", "trace", "--modem", "9")
        following = self.shell.start("--json", "modem", "trace", "--follow")
        self.addCleanup(end, following)
        self.assertEqual(json.loads(following.stdout.readline()), rows[0])


class Probing(Running):
    def test_the_probe_tells_what_the_modem_proved(self):
        self.await_modem()
        self.refused("not_allowed", "modem", "probe", "--to", ANA, pin=None)
        self.refused("refused", "modem", "probe", "--to", ANA, "--modem", "9")
        run = subprocess.run(self.shell.command(("--json", "modem", "probe", "--to", ANA)), capture_output=True,
                             text=True, timeout=110, env=self.shell.environment(PIN), check=False)
        self.assertEqual((run.returncode, run.stderr.splitlines()[0]), (0, "first_text"))  # where it stands
        findings = {each["name"]: each["result"] for each in json.loads(run.stdout)["findings"]}
        self.assertEqual(set(findings.values()), {"yes"}, findings)
        self.assertLessEqual(int(self.simulator.control("received-count")), 3)
        carried_out.add("modem probe")


class Sims(Running):
    def test_a_card_is_accepted_and_its_signal_told(self):
        self.await_modem()
        self.assertEqual(self.done("modem", "accept-sim"), {})
        wait_until("the network's number", lambda: self.done("status")["modems"][0]["operator_code"], pause=0.05)
        self.assertIn('network = "28201"', self.refused("refused", "modem", "credit"))
        sample = wait_until("a sample", lambda: self.done("modem", "signal", pin=None), pause=0.05)[0]
        self.assert_shape(sample, {"at": ANY, "modem": 1, "state": ANY, "operator_name": ANY, "technology": ANY,
                                   "signal_percent": ANY})


class Pads(Running):
    def test_a_pad_is_given_to_a_desk_named_and_forgotten(self):
        pad = Pad(programs, self.folder)
        self.addCleanup(pad.close)
        self.service.close()
        self.service.options = ("--pad", pad.link)
        self.service.start()
        row = wait_until("the pad", lambda: next((row for row in self.pads() if row["linked"] and row["id"]), None),
                         pause=0.05)
        self.assert_shape(row, {"number": 1, "desk": "", "firmware": ANY, "board": "atmega328p", "trouble": ""})
        self.assertEqual(self.done("pad", "choose", "--desk", "1"), {})
        self.assertEqual(self.done("pad", "list", pin=None)["choice"]["state"], "waiting")
        self.assertEqual(self.done("pad", "cancel"), {})
        name = ("--pad", row["id"])
        self.assertEqual(self.done("pad", "assign", *name, "--desk", "1"), {})
        self.assertEqual(self.done("pad", "rename", *name, "--name", "Front"), {})
        self.assertEqual(self.done("pad", "identify", *name), {})
        self.assertEqual(self.done("pad", "calibrate", *name, "--factory"), {})
        self.assert_shape(self.pads()[0], {"desk": "1", "name": "Front"})
        self.refused("refused", "pad", "forget", *name)
        self.refused("not_found", "pad", "assign", "--pad", "195939070", "--desk", "1")
        self.refused("not_allowed", "pad", "identify", *name, pin=None)
        pad.close()
        wait_until("its loss", lambda: not self.pads()[0]["linked"], pause=0.05)
        self.assertEqual(self.done("pad", "forget", *name), {})

    def pads(self):
        return self.done("pad", "list", pin=None)["pads"]


class Credit(Running):
    configuration = """[[operator]]
network = "28201"
credit_code = "*100#"
credit_pattern = "Balance: {amount}"
low_credit = 20.00
"""

    def test_the_operator_says_what_is_left(self):
        self.await_modem()
        self.simulator.control("credit 12")
        wait_until("the network's number", lambda: self.done("status")["modems"][0]["operator_code"], pause=0.05)
        self.refused("not_allowed", "modem", "credit", pin=None)
        self.refused("not_found", "modem", "credit", "--modem", "9")
        report = self.done("modem", "credit")
        self.assert_shape(report, {"state": "known", "credit": "12.00", "threshold": "20.00", "low": True,
                                   "network": "28201", "iccid": ANY, "credit_at": ANY, "asked_at": ANY, "why": "",
                                   "answer": "Balance: 12"})
        self.assertIn("credit 12.00 (low)", self.shell.run("modem", "credit").stdout)
        status = self.done("status")
        self.assertIn("credit_low", [alarm["code"] for alarm in status["alarms"]])
        self.assertEqual(status["modems"][0]["credit"], "12.00")
        self.simulator.control("ussd says Come again")
        self.assertIn("Come again", self.refused("refused", "modem", "credit"))


class Alone(Running):
    """What needs no service, and what it says without one."""

    catalog = False

    def test_status_has_its_shape(self):
        status = self.done("status", pin=None)
        self.assert_shape(status, STATUS)
        self.assertEqual(set(status["modems"][0]) & {"state", "port"}, {"state", "port"})
        self.await_modem()

    def test_offline_commands_need_no_service(self):
        self.shell.socket = str(self.folder / "nobody")
        encoded = self.done("sms", "encode", "--to", "+46708251358", "--text", "hellohello", "--report", "--class", "0",
                            "--validity", "3600")
        self.assert_shape(encoded, {"alphabet": "gsm7", "parts": ANY})
        part, = encoded["parts"]
        self.assertEqual(len(part["pdu"]), 2 * (part["length"] + 1))
        decoded = self.done("sms", "decode", part["pdu"], "--from-me")
        self.assertEqual((decoded["type"], decoded["to"], decoded["text"], decoded["report"], decoded["validity"],
                          decoded["class"]), ("submit", "+46708251358", "hellohello", True, 3600, 0))
        self.refused("invalid", "sms", "decode", "zz")
        self.refused("usage", "sms", "encode", "--to", "1", exit_code=2)
        for question, expected in ((("--text", "5", "--question", "1"), {"kind": "rating", "value": 5}),
                                   (("--text", "STOP"), {"kind": "opt_out"}),
                                   (("--text", "HELP", "--visit"), {"kind": "help"}),
                                   (("--text", "Where do I park my car?"), {"kind": "conversation"}),
                                   (("--text", "4 out of 5", "--question", "1-5"), {"kind": "rating", "value": 4}),
                                   (("--text", "10", "--question", "0-10"), {"kind": "rating", "value": 10}),
                                   (("--text", "4.5", "--question", "1"), {"kind": "reask"}),
                                   (("--text", "ja", "--question", "yes-no"), {"kind": "yes_no", "value": True}),
                                   (("--text", "No", "--confirm"), {"kind": "yes_no", "value": False}),
                                   (("--text", "cancel", "--visit"), {"kind": "ask_cancel"}),
                                   (("--text", "cancel"), {"kind": "opt_out"}),
                                   (("--text", "stop surveys"), {"kind": "opt_out", "scope": "survey"}),
                                   (("--text", "აქ ვარ", "--visit", "--language", "ka"),
                                    {"kind": "keyword", "keyword": "here"}),
                                   (("--text", "10 min late", "--visit"),
                                    {"kind": "keyword", "keyword": "late", "value": 10}),
                                   (("--text", "back", "--visit"), {"kind": "keyword", "keyword": "back"})):
            answer = self.done("interpret", *question)
            self.assertEqual({key: answer[key] for key in answer if key != "rule"}, expected)

    def test_without_a_service_the_reason_is_said(self):
        self.shell.socket = str(self.folder / "nobody")
        self.assertIn(self.shell.socket, self.refused("io", "status"))

    def test_a_wrong_command_is_wrong_usage(self):
        self.refused("usage", "dance", exit_code=2)
        self.refused("usage", exit_code=2)
        self.refused("usage", "status", "--loudly", exit_code=2)


def main():
    global programs
    programs = pathlib.Path(sys.argv.pop(1)).resolve()
    begun = time.monotonic()
    good = unittest.main(exit=False).result.wasSuccessful()
    forgotten = sorted(commands_of() - carried_out) if len(sys.argv) == 1 else []
    for command in forgotten:
        print(f"no test has carried out: turnbellctl {command}")
    print(f"{time.monotonic() - begun:.1f} s")
    return 0 if good and not forgotten else 1


if __name__ == "__main__":
    sys.exit(main())
