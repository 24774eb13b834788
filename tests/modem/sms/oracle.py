"""What every oracle test needs: our codec behind a pipe, generated messages, and a list of what disagrees."""
import datetime
import json
import subprocess
import sys

from network_pdus import deliver, time_stamp, units_of, user_data
from sample_texts import texts

SEED = 20261122
RECIPIENTS = ["+995599123456", "+4915112345678", "5550", "0599123456", "+1", "12345678901234567890"]
SENDERS = RECIPIENTS + ["MyBank", "Turnbel", "Turnbell", "Turnbellers", "A", "Ωmega", "a[b]"]
PORTS = b"\x05\x04\x0b\x84\x23\xf0"  # 2948, as WAP push has it
FORMATTING = b"\x0a\x03\x00\x02\x10"  # an element that none of us shows (3GPP TS 23.040 9.2.3.24.10.1.1)
failures = []


def expect(what, actual, expected, context):
    if actual != expected:
        failures.append(f"{what}: {actual!r}, expected {expected!r} ({context})")


def verdict(oracle):
    print("\n".join(failures[:30]) or f"{oracle} agrees")
    return 1 if failures else 0


def ask(peer, requests):
    """One JSON line out, one back, for each request."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    answered = subprocess.run([peer], input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in answered.stdout.splitlines()]
    if len(answers) != len(requests):
        sys.exit(f"the peer answered {len(answers)} of {len(requests)}: {answered.stderr}")
    return answers


def submissions(rng, count):
    for text in texts(rng, count):
        yield {"encode": {
            "to": rng.choice(RECIPIENTS), "text": text, "report": rng.random() < 0.5,
            "class": rng.choice([None, None, 0, 1, 2, 3]),
            "validity": rng.choice([None, 1, 300, 301, 3600, 43201, 90000, 2592001, 40000000]),
            "reference": rng.randrange(256), "reject_duplicates": rng.random() < 0.3, "concat": rng.randrange(65536), "wide": rng.random() < 0.3,
            "language": ""}}


def deliveries(rng, count):
    """(text, [part]) with each part all that was put into its PDU. Cuts fall anywhere, inside characters too."""
    for text in texts(rng, count):
        wide, extra = rng.random() < 0.5, rng.choice([b"", b"", PORTS, FORMATTING])
        gsm7, units = units_of(text)
        room = (140 - 1 - len(extra) - (6 if wide else 5)) * 8 // (7 if gsm7 else 16)
        single = len(units) <= (160 if gsm7 else 70) and rng.random() < 0.9
        pieces = [units] if single else [units[i:i + room] for i in range(0, max(len(units), 1), room)]
        sender, quarters = rng.choice(SENDERS), rng.randrange(-48, 57)
        local = datetime.datetime(2026, 1, 1) + datetime.timedelta(seconds=rng.randrange(86400 * 300))
        dcs = rng.choice([0x00, 0x10, 0x11, 0xC8, 0xD1, 0xF2] if gsm7 else [0x08, 0x18, 0x1A, 0xE0])
        reference = rng.randrange(65536 if wide else 256)
        parts = []
        for i, piece in enumerate(pieces):
            concat = None if single else {"ref": reference, "total": len(pieces), "seq": i + 1}
            numbers = bytes([len(pieces), i + 1])
            element = b"\x08\x04" + reference.to_bytes(2, "big") if wide else b"\x00\x03" + reference.to_bytes(1, "big")
            elements = b"" if single else rng.choice([extra + element + numbers, element + numbers + extra])
            data = user_data(gsm7, piece, elements)
            ports = {"destination": 2948, "source": 9200} if PORTS in elements else None
            parts.append({"units": piece, "gsm7": gsm7, "ports": ports, "sender": sender, "local": local, "quarters": quarters, "dcs": dcs, "concat": concat,
                          "halved": halved(gsm7, piece),
                          "pdu": deliver(sender, 0, dcs, time_stamp(local, quarters), data, bool(elements))})
        yield text, parts


def octets_of(part):
    """What a message to a port holds: one septet an octet, or UTF-16 as it is."""
    return b"".join(unit.to_bytes(1 if part["gsm7"] else 2, "big") for unit in part["units"])


def halved(gsm7, units):
    """Whether a part starts or ends inside a character: neither tshark nor we can show it whole."""
    if gsm7:
        escapes = 0
        while escapes < len(units) and units[-1 - escapes] == 27:
            escapes += 1
        return escapes % 2 == 1
    return bool(units) and (0xDC00 <= units[0] <= 0xDFFF or 0xD800 <= units[-1] <= 0xDBFF)
