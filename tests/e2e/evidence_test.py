#!/usr/bin/env python3
"""The judgement of the crash test notices each thing that it is there for."""
import types
import unittest
from collections import Counter

import evidence


def message(**changes):
    return {"id": 1, "to": "+995555100001", "kind": "survey", "state": "delivered", "text": "How was it?",
            "ticket": "A1", "parts": 1, "submissions": 1, "why": "status report 0"} | changes


def accepted(**changes):
    return {"event": "accepted", "to": "+995555100001", "text": "How was it?", "part": 1, "parts": 1,
            "mr": 7, "rd": False} | changes


def complaints(messages, events, over=frozenset()):
    return [line.split(":")[0] for line in evidence.judge_messages(messages, evidence.Copies(messages, events), over)]


class MessagesTest(unittest.TestCase):
    def test_a_text_that_was_sent_once_is_fine(self):
        self.assertEqual(complaints([message()], [accepted()]), [])

    def test_a_survey_twice_is_too_often(self):
        self.assertEqual(complaints([message(submissions=2)], [accepted(), accepted(rd=True)]),
                         ["text was submitted too often"])

    def test_a_turn_twice_is_fine_if_it_was_counted(self):
        turn = message(kind="turn", submissions=2)
        again = [accepted(), accepted(rd=True)]
        self.assertEqual(complaints([turn], again), [])
        self.assertEqual(complaints([turn | {"submissions": 1}], again), ["text was submitted more often than counted"])
        self.assertIn("text was submitted too often", complaints([turn | {"submissions": 3}], again + again[1:]))

    def test_a_mark_needs_the_reference_of_the_first_copy(self):
        turn = message(kind="turn", submissions=2)
        mismarked = ["the network could take this for the repetition of another text"]
        self.assertEqual(complaints([turn], [accepted(), accepted(mr=8)]), [])
        self.assertEqual(complaints([turn], [accepted(), accepted(mr=0, rd=True)]), mismarked)
        self.assertEqual(complaints([turn], [accepted(rd=True)]), mismarked)

    def test_a_part_that_never_went_out_is_lost(self):
        long = message(text="one two", parts=2, submissions=2)
        self.assertEqual(complaints([long], [accepted(text="one ", parts=2)]), ["text is said to be sent, and was not"])

    def test_a_call_or_a_welcome_that_never_went_out_is_lost(self):
        for kind in ("turn", "welcome"):
            for state in ("unknown", "expired"):
                self.assertEqual(complaints([message(kind=kind, state=state)], []), ["text was lost"])

    def test_half_a_call_is_lost_too(self):
        turn = message(kind="turn", state="unknown", text="one two", parts=2, submissions=2)
        self.assertEqual(complaints([turn], [accepted(text="one ", parts=2)]), ["text was lost"])

    def test_a_text_may_end_without_a_copy_for_a_reason(self):
        self.assertEqual(complaints([message(kind="turn", state="unknown", submissions=2)], []), [])
        self.assertEqual(complaints([message(kind="turn", state="unknown")], [], over={"A1"}), [])
        self.assertEqual(complaints([message(kind="turn", state="cancelled", submissions=0)], []), [])
        self.assertEqual(complaints([message(state="unknown")], []), [], "a survey is never repeated")

    def test_what_was_cancelled_must_not_have_been_sent(self):
        self.assertEqual(complaints([message(state="cancelled")], [accepted()]),
                         ["text is said not to be sent, and was"])

    def test_an_unknown_end_needs_a_reason(self):
        self.assertEqual(complaints([message(state="unknown", why="")], []), ["text ended without a reason"])

    def test_a_stranger_on_the_air_is_noticed(self):
        self.assertEqual(complaints([], [accepted()]), ["the network took what belongs to no text"])


class WorldTest(unittest.TestCase):
    world = types.SimpleNamespace(ticket_of={"+1": "A1"}, called={"A1"}, finished=set(), rated={"+1": "5"},
                                  agreed={"+1": "yes"}, puzzled=set(), incoming=[("+1", "Hello")])

    def judge_visits(self, tickets, *kinds):
        return list(evidence.judge_visits(self.world, tickets, [{"ticket": "A1", "kind": kind, "text": ""}
                                                                    for kind in kinds]))

    def test_a_visit_with_its_texts_is_fine(self):
        self.assertEqual(self.judge_visits([{"phone": "+1"}], "welcome", "turn"), [])

    def test_lost_and_doubled_check_ins_are_noticed(self):
        self.assertTrue(self.judge_visits([], "welcome", "turn"))
        self.assertTrue(self.judge_visits([{"phone": "+1"}] * 2, "welcome", "turn"))

    def test_missing_and_surplus_texts_are_noticed(self):
        self.assertTrue(self.judge_visits([{"phone": "+1"}], "welcome"))
        self.assertTrue(self.judge_visits([{"phone": "+1"}], "welcome", "turn", "turn"))

    def test_a_keyword_is_answered_exactly_once(self):
        world = types.SimpleNamespace(asked={"+1"})
        answer = {"to": "+1", "text": "Clinic: 1 Street. Hours today: 09:00-17:00."}
        self.assertEqual(list(evidence.judge_answers(world, [answer])), [])
        self.assertTrue(list(evidence.judge_answers(world, [])))
        self.assertTrue(list(evidence.judge_answers(world, [answer, answer])))

    def judge_incoming(self, answered, **times):
        shown = Counter(times)
        entries = [{"incoming": True, "text": text} for text in shown.elements()]
        return list(evidence.judge_incoming(self.world, [{"from": "+1", "entries": entries}], answered))

    def test_an_incoming_text_is_shown_exactly_once(self):
        self.assertEqual(self.judge_incoming(1, Hello=1), [])
        self.assertEqual(self.judge_incoming(0, **{"Hello": 1, "5": 1}), [])
        self.assertTrue(self.judge_incoming(1))
        self.assertTrue(self.judge_incoming(1, Hello=2))
        self.assertTrue(self.judge_incoming(0, Hello=1))
        self.assertTrue(self.judge_incoming(1, Hello=1, Invented=1))

    def test_a_low_score_counts_and_is_shown(self):
        world = types.SimpleNamespace(**vars(self.world) | {"rated": {"+1": "2"}, "incoming": []})
        shown = [{"from": "+1", "entries": [{"incoming": True, "text": "2", "state": "low score 2 of 5: A1"}]}]
        self.assertEqual(list(evidence.judge_incoming(world, shown, 1)), [])
        self.assertTrue(list(evidence.judge_incoming(world, [], 0)))


def asks(number):
    return accepted(to="+1", text=f"Clinic: {evidence.QUESTIONS[number - 1]}: well?")


def says(text):
    return {"event": "incoming", "from": "+1", "text": text, "part": 1, "parts": 1}


class QuestionsTest(unittest.TestCase):
    def judge(self, *events, again=0, puzzled=frozenset()):
        world = types.SimpleNamespace(ticket_of={"+1": "A1"}, puzzled=set(puzzled))
        texts = [message(text="We did not quite understand.")] * again
        return list(evidence.judge_questions(world, list(events), texts))

    def test_question_after_question_is_fine(self):
        self.assertEqual(self.judge(asks(1), says("5"), asks(3), says("yes")), [])
        self.assertEqual(self.judge(asks(1), says("4.5"), says("2"), asks(2), asks(3), again=1, puzzled={"+1"}), [])

    def test_the_last_question_is_the_one_that_is_answered(self):
        self.assertEqual(evidence.last_question([asks(1), says("5"), asks(3)], "+1"), 3)
        self.assertEqual(evidence.last_question([asks(1)], "+2"), 0)

    def test_a_question_twice_is_noticed(self):
        self.assertTrue(self.judge(asks(1), says("5"), asks(3), asks(3)))

    def test_a_question_without_its_reason_is_noticed(self):
        self.assertTrue(self.judge(asks(1), says("5"), asks(2)))
        self.assertTrue(self.judge(asks(1), asks(3)))
        self.assertTrue(self.judge(asks(1), says("hello"), asks(3)))

    def test_a_question_after_its_answer_is_noticed(self):
        self.assertTrue(self.judge(says("5"), asks(1)))

    def test_asking_again_without_need_or_twice_is_noticed(self):
        self.assertTrue(self.judge(asks(1), says("5"), again=1))
        self.assertTrue(self.judge(asks(1), says("4.5"), again=2, puzzled={"+1"}))


if __name__ == "__main__":
    unittest.main(verbosity=2)
