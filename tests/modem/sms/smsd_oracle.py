#!/usr/bin/env python3
"""Holds modem/sms against smstools3: every code of every national language table, what we send with them, and what
networks send. Where the two disagree, 3GPP decides, and the paragraph stands beside it.

usage: smsd_oracle.py PEER [messages]      PEER: the program made of oracle_peer.cpp
"""
import datetime
import random
import sys

import smsd
from network_pdus import DEFAULT, deliver, status_report, time_stamp, user_data
from oracle import (RECIPIENTS, SEED, ask, deliveries, expect, octets_of, submissions, verdict)
from sample_texts import national_texts

STAMP = time_stamp(datetime.datetime(2026, 1, 1), 16)
ESCAPE = 27
SPANISH = 2
LANGUAGES = range(1, 14)
SINGLE_SHIFT, LOCKING_SHIFT = 0x24, 0x25
MARK = 0x31  # "1" in every locking table


# --- the tables, one code a message -------------------------------------------------------------------------

def table_message(element, language, code):
    codes = [MARK, ESCAPE, code, MARK] if element == SINGLE_SHIFT else [MARK, code, MARK]
    return b"\0" + deliver("5550", 0, 0, STAMP, user_data(True, codes, bytes([element, 1, language])), True)


def expected_of(element, language, code, theirs):
    if element == SINGLE_SHIFT and theirs == "11":
        # smsd shows nothing where a single shift table is empty. 23.038 6.2.1.1: the locking table's character.
        return f"1{DEFAULT[code]}1"
    if element == LOCKING_SHIFT and language == SPANISH:
        # smsd gives up, for there is no such table. 23.038 6.2.1.2.4: then the default one is in use.
        return f"1{DEFAULT[code]}1"
    if element == LOCKING_SHIFT and theirs == "11":
        return "1\N{REPLACEMENT CHARACTER}1"  # annex A leaves it empty: something was there
    return theirs


def check_tables(peer, _rng, _count):
    cases = [(element, language, code) for element in (SINGLE_SHIFT, LOCKING_SHIFT) for language in LANGUAGES
             for code in range(128) if element == SINGLE_SHIFT or code != ESCAPE]
    pdus = [table_message(*case) for case in cases]
    ours = ask(peer, [{"decode": pdu.hex()} for pdu in pdus])
    for case, decoded, shown in zip(cases, ours, smsd.read(pdus)):
        expect("table", decoded["text"], expected_of(*case, shown["body"]), case)
    return len(cases), len(pdus)


# --- what we send with national tables, turned into what a network delivers ---------------------------------

def delivered(part):
    """The SMS-DELIVER with the user data of an SMS-SUBMIT that has no validity."""
    submit = bytes.fromhex(part["pdu"])[1:]
    at = 4 + (submit[2] + 1) // 2  # behind TP-DA
    return b"\0" + deliver("5550", submit[at], submit[at + 1], STAMP, submit[at + 2:], bool(submit[0] & 0x40))


def check_sent(peer, rng, count):
    requests = list(submissions(rng, count))
    for request, (language, text) in zip(requests, national_texts(rng, count)):
        request["encode"].update(language=language, text=text, validity=None)
    parts = [part for answer in ask(peer, requests) for part in answer["parts"]]
    pdus = [delivered(part) for part in parts]
    national = 0
    for part, pdu, shown in zip(parts, pdus, smsd.read(pdus)):
        expect("sent text", shown["body"], part["text"], pdu.hex())
        national += "[24]" in shown.get("UDH-Type", "") or "[25]" in shown.get("UDH-Type", "")
    expect("PDUs with national tables", national > len(pdus) // 3, True, national)
    return len(requests), len(pdus)


# --- what a network sends, read by both ----------------------------------------------------------------------

def misreads(part):
    """smsd takes message waiting in UCS-2 (1110) for 7-bit, and that in 7-bit (1100, 1101) for UCS-2, or gives up
    where the length is odd. 23.038 section 4."""
    return 0xC <= part["dcs"] >> 4 <= 0xE


def agrees_on_text(part):
    # What is for a port it shows as text. 23.040 9.2.3.24.4: it is for the program there. And half a character
    # neither can show.
    return not misreads(part) and not part["ports"] and not part["halved"]


def check_delivered(part, decoded, shown):
    context = part["pdu"].hex()
    if "Error" in shown and misreads(part):
        return
    # smsd leaves out the "+" of an international number, and takes a name for ASCII. 23.040 9.1.2.5: it is in the
    # GSM 7-bit default alphabet.
    if part["sender"].isascii() and "[" not in part["sender"]:
        expect("sender", shown["From"], decoded["from"].lstrip("+"), context)
    expect("time", shown["Sent"], part["local"].strftime("%y-%m-%d %H:%M:%S"), context)
    # smsd does not look at bit 1, and takes class 2 for class 0. 23.038 section 4: class 0 alone is shown at once.
    if "class" in decoded:
        expect("flash", shown.get("Flash") == "yes", decoded["class"] in (0, 2), context)
    if "header" in decoded and shown["Alphabet"] != "binary":
        header = bytes.fromhex(decoded["header"])
        expect("header", bytes.fromhex(shown.get("UDH-DATA", "")), bytes([len(header)]) + header, context)
    if agrees_on_text(part):
        expect("text", decoded["text"], shown["body"], context)
    if part["ports"]:
        expect("data", decoded["data"], octets_of(part).hex().upper(), context)


def check_deliveries(peer, rng, count):
    parts = [part for _, pieces in deliveries(rng, count) for part in pieces]
    pdus = [b"\0" + part["pdu"] for part in parts]
    ours = ask(peer, [{"decode": pdu.hex()} for pdu in pdus])
    for part, decoded, shown in zip(parts, ours, smsd.read(pdus)):
        check_delivered(part, decoded, shown)
    return count, len(pdus)


def check_data(peer, rng, count):
    """8-bit data with and without ports, replace types, classes, compressed text."""
    messages, pdus = [], []
    for i in range(count):
        ports = rng.choice([None, (2948, 9200), (9204, 0), (5000, 5001)])
        header = b"\x05\x04" + b"".join(port.to_bytes(2, "big") for port in ports) if ports else b""
        octets, pid = rng.randbytes(rng.randrange(1, 120)), rng.choice([0, 0x41, 0x47])
        body = (bytes([len(header)]) + header if header else b"") + octets
        messages.append((octets, ports, pid))
        pdus.append(b"\0" + deliver("5550", pid, rng.choice([0x04, 0x15, 0xF5]), STAMP, bytes([len(body)]) + body,
                                    bool(header)))
    for (octets, ports, pid), decoded, shown in zip(messages, ask(peer, [{"decode": p.hex()} for p in pdus]),
                                                    smsd.read(pdus)):
        context = octets.hex()
        expect("alphabet", shown["Alphabet"], "binary", context)
        expect("data", bytes.fromhex(decoded["data"]), octets, context)
        expect("data in smsd", shown["body"].endswith(octets), True, context)  # the header stands before it
        expect("text", decoded["text"], "", context)
        expect("ports", decoded.get("ports"), ports and dict(zip(("destination", "source"), ports)), context)
        expect("replace", str(decoded.get("replaces")), shown.get("Replace", "None"), context)
    return count, count


def check_compressed(peer, _rng, _count):
    # smsd shows compressed text as if it were plain. 23.038 section 4: bit 5 says that it is not.
    pdu = b"\0" + deliver("5550", 0, 0x20, STAMP, b"\x03\x01\x02\x03", False)
    [decoded], [shown] = ask(peer, [{"decode": pdu.hex()}]), smsd.read([pdu])
    expect("smsd's wrong text", shown["body"], "£èø", "")
    expect("compressed", (decoded["text"], decoded["data"], decoded["content"]), ("", "010203", "compressed text"), "")
    return 1, 1


def check_reports(peer, rng, count):
    reports = []
    for _ in range(count):
        to, reference, status = rng.choice(RECIPIENTS), rng.randrange(256), rng.choice([0, 1, 2, 0x30, 0x41, 0x62])
        tail = rng.choice([b"", b"\0", b"\x01\0", b"\x07\0\0\x02\xc1\x14", b"\x07\0\x08\x02\x10\xd0"])
        reports.append(b"\0" + status_report(to, reference, STAMP, STAMP, status, tail))
    for pdu, decoded, shown in zip(reports, ask(peer, [{"decode": pdu.hex()} for pdu in reports]), smsd.read(reports)):
        words = dict(line.split(": ", 1) for line in shown["body"].split("\n") if ": " in line)
        expect("report", (shown["From"], words["Message_id"], words["Status"].split(",")[0]),
               (decoded["to"].lstrip("+"), str(decoded["reference"]), str(decoded["status"])), pdu.hex())
    return count, count


def main(peer, count):
    for check in (check_tables, check_sent, check_deliveries, check_data, check_compressed, check_reports):
        messages, pdus = check(peer, random.Random(SEED), count)
        print(f"{check.__name__}: {messages} messages in {pdus} PDUs")
    return verdict("smstools3")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 250))
