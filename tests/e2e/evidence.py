"""Holds what the service says against what the network saw: nothing lost, nothing sent once too often.

The network's log is the simulator's; every part that it took is in there, written before the service was answered."""
from collections import Counter

AT_MOST_ONCE = {"approach", "survey", "thank_you", "no_show", "notice", "courtesy"}
SENT = {"accepted", "delivered", "undelivered", "no_report"}
AT_LEAST_ONCE = {"welcome", "turn", "recall"}  # submitted once more if nothing says what became of them
NEVER_SENT = {"expired", "cancelled", "blocked"}
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
    kinds = Counter((message["ticket"], message["kind"]) for message in messages)
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
    return entry.get("state") in ("rating", "keyword", "reask", "help", "opt_out", "opt_in")


def judge_incoming(world, conversations, answered):
    """Every incoming text is in one conversation, the one with its sender, once; a rating there or in the survey."""
    shown = Counter((conversation["from"], entry["text"]) for conversation in conversations
                    for entry in conversation["entries"] if entry["incoming"] and not needed_nobody(entry))
    ratings = {(phone, world.RATING) for phone in world.rated}
    rated_in_conversations = sum(count for key, count in shown.items() if key in ratings)
    if answered + rated_in_conversations != len(ratings):
        yield f"{len(ratings)} ratings came, {answered} count and {rated_in_conversations} are in conversations"
    for sender, text in world.incoming:
        if shown[sender, text] != 1:
            yield f"'{text}' of {sender} is shown {shown[sender, text]} times"
    for key in shown.keys() - ratings - set(world.incoming):
        yield f"shown, and never sent: {key}"


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
