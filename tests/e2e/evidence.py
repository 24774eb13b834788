"""Holds what the service says against what the network saw: nothing lost, nothing sent once too often.

The network's log is the simulator's; every part that it took is in there, written before the service was answered."""
from collections import Counter

AT_MOST_ONCE = {"approach", "survey", "thank_you", "no_show", "notice", "courtesy"}
SENT = {"accepted", "delivered", "undelivered", "no_report"}
AT_LEAST_ONCE = {"welcome", "turn", "recall"}  # submitted once more if nothing says what became of them
NEVER_SENT = {"expired", "cancelled", "blocked"}
QUESTIONS = ("Question one", "Question two", "Question three")
REASK = ("We did not quite understand", "we did not quite understand", "სამწუხაროდ, ვერ გავიგეთ")
SETTLED = SENT | NEVER_SENT | {"failed", "unknown"}


class Copies:
    """How often the network took each part of each message. `probed`: what the modem counts is proven, so that a
    repetition may bring the reference that its first copy must have had, had it been sent."""

    def __init__(self, messages, events, probed=False):
        self._probed = probed
        self._last = None  # reference of the text before
        self.of_message = {message["id"]: Counter() for message in messages}
        self.unexplained = []
        self.mismarked = []  # marked as repetitions (TP-RD), without the reference of the first copy
        self._first = {}
        by_number = {}
        for message in messages:
            by_number.setdefault(message["to"], []).append(message)
        for event in events:
            if event["event"] == "accepted":
                self._count(event, by_number.get(event["to"], []))
                self._last = event["mr"]

    def _count(self, event, candidates):
        owners = [m for m in candidates if event["text"] in m["text"] and event["parts"] == m["parts"]]
        if len(owners) == 1:
            first = self._first.setdefault((owners[0]["id"], event["part"]), event)
            never_sent = event is first and not self._counted_on(event)
            if event["rd"] and (never_sent or event["mr"] != first["mr"]):
                self.mismarked.append(event)
            self.of_message[owners[0]["id"]][event["part"]] += 1
        else:
            self.unexplained.append(event)

    def _counted_on(self, event):
        return self._probed and self._last is not None and event["mr"] == (self._last + 1) % 256

    def extra(self):
        """How many parts the network took more than once."""
        return sum(count > 1 for counts in self.of_message.values() for count in counts.values())


def judge_message(message, copies):
    """What is wrong with one message; `copies` of each part that the network took."""
    kind, state = message["kind"], message["state"]
    most = max(copies.values(), default=0)
    if most > (1 if kind in AT_MOST_ONCE else 2):
        yield "was submitted too often"
    if sum(copies.values()) > message["submissions"]:
        yield "was submitted more often than counted"
    if state in SENT and len(copies) < message["parts"]:
        yield "is said to be sent, and was not"
    if state in NEVER_SENT and copies:
        yield "is said not to be sent, and was"
    if state not in SENT and not message["why"]:
        yield "ended without a reason"
    if state == "failed":
        yield "was refused"


def is_lost(message, copies, over):
    """True if a part never went out although its kind is repeated: it was not submitted twice, the visit was not over,
    and nobody withdrew it. The modem must have been there all the time: a text may expire while it is away."""
    if message["kind"] not in AT_LEAST_ONCE or message["state"] not in {"unknown", "expired"}:
        return False
    missing = message["parts"] - len(copies)
    return message["submissions"] < sum(copies.values()) + 2 * missing and message["ticket"] not in over


def judge_messages(messages, copies, over=frozenset()):
    """`over`: tickets of visits that ended, so that their texts had no use any more."""
    for message in messages:
        if is_lost(message, copies.of_message[message["id"]], over):
            yield f"text was lost: {message}"
        for wrong in judge_message(message, copies.of_message[message["id"]]):
            yield f"text {wrong}: {message} copies={dict(copies.of_message[message['id']])}"
    for event in copies.mismarked:
        yield f"the network could take this for the repetition of another text: {event}"
    for event in copies.unexplained:
        yield f"the network took what belongs to no text: {event}"


def judge_visits(world, tickets, messages):
    """Every acknowledged check-in is one visit, and has each text that it calls for once."""
    listed = Counter(ticket["phone"] for ticket in tickets)
    kinds = Counter((message["ticket"], message["kind"]) for message in messages
                    if message["kind"] != "survey" or QUESTIONS[0] in message["text"])
    if len(tickets) != len(world.ticket_of):
        yield f"{len(world.ticket_of)} check-ins were acknowledged and {len(tickets)} visits exist"
    for phone, ticket in world.ticket_of.items():
        if listed[phone] != 1:
            yield f"ticket {ticket} of {phone} is there {listed[phone]} times"
        wanted = {"welcome": 1, "turn": ticket in world.called, "survey": ticket in world.finished}
        for kind, count in wanted.items():
            if kinds[ticket, kind] != count:
                yield f"ticket {ticket} has {kinds[ticket, kind]} {kind} texts instead of {int(count)}"


def judge_answers(world, messages):
    """Each keyword is answered once, whenever the service was killed."""
    answers = Counter(message["to"] for message in messages
                      if "Hours today:" in message["text"] or "დღეს:" in message["text"])
    for phone in world.asked:
        if answers[phone] != 1:
            yield f"INFO of {phone} was answered {answers[phone]} times"


def needed_nobody(entry):
    """A text that was understood: it stands in the thread as what it meant, and is nobody's task."""
    return entry.get("state") in ("rating", "yes_no", "keyword", "reask", "help", "opt_out", "opt_in")


def question_in(text):
    """The number of the question that this text asks; 0: none."""
    return next((number for number, words in enumerate(QUESTIONS, 1) if words in text), 0)


def last_question(events, phone):
    """The question that this phone got last, 1 to 3; 0: none."""
    asked = [question_in(event["text"]) for event in events if event["event"] == "accepted" and event["to"] == phone]
    return next((number for number in reversed(asked) if number), 0)


def questions(events):
    """How often each was asked: "24/9/17"."""
    asked = Counter(question_in(event["text"]) for event in events
                    if event["event"] == "accepted" and event["part"] == 1)
    return "/".join(str(asked[number]) for number in range(1, len(QUESTIONS) + 1))


def judge_questions(world, events, messages):
    """Each question of a survey is asked once at most, and each but the first only after the answer that calls for
    it; what could not be read is asked for once more, and not after the answer."""
    asked = {phone: Counter() for phone in world.ticket_of}
    answers = {phone: [] for phone in world.ticket_of}
    for event in events:
        if event["event"] == "accepted" and event["part"] == 1 and event["to"] in asked:
            number = question_in(event["text"])
            asked[event["to"]][number] += 1
            yield from wrong_question(number, event["to"], asked, answers)
        elif event["event"] == "incoming" and event["from"] in answers:
            answers[event["from"]].append(event["text"])
    for phone, ticket in world.ticket_of.items():
        again = sum(any(words in message["text"] for words in REASK) for message in messages
                    if message["ticket"] == ticket and message["kind"] == "survey")
        if again > (phone in world.puzzled):
            yield f"{phone} was asked again {again} times"


def wrong_question(number, phone, asked, answers):
    if number and asked[phone][number] > 1:
        yield f"question {number} was asked of {phone} {asked[phone][number]} times"
    if number == 2 and "2" not in answers[phone]:
        yield f"question 2 was asked of {phone}, who had not complained: {answers[phone]}"
    if number == 3 and not {"2", "5"} & set(answers[phone]):
        yield f"question 3 was asked of {phone}, who had not answered the first: {answers[phone]}"
    if number == 1 and {"2", "5"} & set(answers[phone]):
        yield f"question 1 was asked of {phone} after it was answered"


def judge_incoming(world, conversations, answered):
    """Every incoming text is in one conversation, the one with its sender, once; a rating there or in the survey."""
    conversations = list(conversations)
    shown = Counter((conversation["from"], entry["text"]) for conversation in conversations
                    for entry in conversation["entries"] if entry["incoming"] and not needed_nobody(entry))
    ratings = set(world.rated.items())
    rated_in_conversations = sum(count for key, count in shown.items() if key in ratings)
    counted = answered - low_scores(conversations)  # those count, and are shown too
    if counted + rated_in_conversations != len(ratings):
        yield f"{len(ratings)} ratings came, {answered} count and {rated_in_conversations} are in conversations"
    for sender, text in world.incoming:
        if shown[sender, text] != 1:
            yield f"'{text}' of {sender} is shown {shown[sender, text]} times"
    short = set(world.agreed.items()) | {(phone, "4.5") for phone in world.puzzled}
    for key in short & shown.keys():
        if shown[key] > 1:
            yield f"'{key[1]}' of {key[0]} is shown {shown[key]} times"
    for key in shown.keys() - ratings - short - set(world.incoming):
        yield f"shown, and never sent: {key}"


def low_scores(conversations):
    return sum(entry.get("state", "").startswith("low score") for conversation in conversations
               for entry in conversation["entries"])


def figures(messages, copies):
    """What is worth a line in a report."""
    most = [max(counts.values(), default=0) for counts in copies.of_message.values()]
    states = Counter(message["state"] for message in messages)
    shown = ("delivered", "accepted", "unknown", "expired", "cancelled", "in_doubt")
    return {"texts": len(messages),
            "submissions": sum(sum(counts.values()) for counts in copies.of_message.values()),
            "repeated": sum(count > 1 for count in most),
            "counted_repeated": sum(message["submissions"] > message["parts"] for message in messages),
            **{state: states[state] for state in shown}}
