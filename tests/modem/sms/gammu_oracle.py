#!/usr/bin/python3
"""Holds modem/sms against libgammu (python3-gammu, which Debian has for its own Python alone): what we send, what
networks send, and what libgammu sends. Where the two disagree, 3GPP decides, and the paragraph stands beside it.

usage: gammu_oracle.py PEER [messages]      PEER: the program made of oracle_peer.cpp
"""
import datetime
import random
import sys

import gammu
from network_pdus import deliver, septets, status_report, time_stamp
from oracle import (PORTS, RECIPIENTS, SEED, ask, deliveries, expect, octets_of, submissions, verdict)
from sample_texts import texts

STAMP = time_stamp(datetime.datetime(2026, 1, 1), 16)


def text_of(shown):
    """The binding counts septets, not characters: garbage follows a NUL where there are extension characters."""
    return shown["Text"].split("\0")[0]


def doubles_tilde(alphabet, text):
    """libgammu shows "~" as "~~" in UCS-2, and as much less of the end. 23.038 6.2.3: a unit is a character."""
    return alphabet == "ucs2" and "~" in text


def shown_concat(shown):
    udh = shown["UDH"]
    if udh["Type"] != "ConcatenatedMessages" and udh["Type"] != "ConcatenatedMessages16bit":
        return None
    reference = udh["ID16bit"] if udh["ID16bit"] != -1 else udh["ID8bit"]
    return {"ref": reference, "total": udh["AllParts"], "seq": udh["PartNumber"]}


# --- what we send --------------------------------------------------------------------------------------------

def check_sent(peer, rng, count):
    requests = list(submissions(rng, count))
    parts = [(request["encode"], answer["alphabet"], part) for request, answer in zip(requests, ask(peer, requests))
             for part in answer["parts"]]
    for wanted, alphabet, part in parts:
        shown = gammu.DecodePDU(bytes.fromhex(part["pdu"]))
        context = part["pdu"]
        expect("type", shown["Type"], "Submit", context)
        expect("number", shown["Number"], wanted["to"], context)
        expect("reference", shown["MessageReference"], wanted["reference"], context)
        expect("class", shown["Class"], -1 if wanted["class"] is None else wanted["class"], context)
        if not doubles_tilde(alphabet, part["text"]):
            expect("text", text_of(shown), part["text"], context)
    return len(requests), len(parts)


# --- what networks send --------------------------------------------------------------------------------------

def check_delivered(part, decoded, shown):
    context = part["pdu"].hex()
    # libgammu takes a name for ASCII. 23.040 9.1.2.5: it is in the GSM 7-bit default alphabet.
    if part["sender"].isascii() and "[" not in part["sender"]:
        expect("sender", shown["Number"], decoded["from"], context)
    expect("time", shown["DateTime"], part["local"], context)
    # 0xC8 and 0xD1 (message waiting) and the like have no class in 23.038 section 4, nor in either of us.
    expect("class", shown["Class"], decoded.get("class", -1), context)
    # Beside another element libgammu loses the reference. 23.040 9.2.3.24: elements come in any number and order.
    if part["concat"] and len(bytes.fromhex(decoded["header"])) <= 6:
        expect("concat", shown_concat(shown), decoded["concat"], context)
    if part["ports"]:
        expect("data", decoded["data"], octets_of(part).hex().upper(), context)
    elif not part["halved"] and not doubles_tilde(decoded["alphabet"], decoded["text"]):
        expect("text", text_of(shown), decoded["text"], context)


def check_deliveries(peer, rng, count):
    parts = [part for _, pieces in deliveries(rng, count) for part in pieces]
    for part, decoded in zip(parts, ask(peer, [{"decode": "00" + part["pdu"].hex()} for part in parts])):
        check_delivered(part, decoded, gammu.DecodePDU(b"\0" + part["pdu"]))
    return count, len(parts)


def check_data(peer, rng, count):
    messages = []
    for _ in range(count):
        octets, ported = rng.randbytes(rng.randrange(1, 120)), rng.random() < 0.5
        body = (b"\x06" + PORTS if ported else b"") + octets
        pid, dcs = rng.choice([0, 0x41, 0x47]), rng.choice([0x04, 0x16, 0xF5])
        messages.append((octets, pid, b"\0" + deliver("5550", pid, dcs, STAMP, bytes([len(body)]) + body, ported)))
    answers = ask(peer, [{"decode": pdu.hex()} for _, _, pdu in messages])
    for (octets, pid, pdu), decoded in zip(messages, answers):
        shown = gammu.DecodePDU(pdu)
        expect("coding", shown["Coding"], "8bit", pdu.hex())
        expect("data", (decoded["data"], decoded["text"]), (shown["Text"].hex().upper(), ""), pdu.hex())
        expect("octets", shown["Text"], octets, pdu.hex())
        expect("class", shown["Class"], decoded.get("class", -1), pdu.hex())
        expect("replace", shown["ReplaceMessage"], decoded.get("replaces", 0), pdu.hex())
    return count, count


def check_reports(peer, rng, count):
    pdus = []
    for _ in range(count):
        to, reference, status = rng.choice(RECIPIENTS), rng.randrange(256), rng.choice([0, 1, 0x30, 0x41, 0x62])
        tail = rng.choice([b"", b"\0", b"\x01\0", b"\x07\0\x08\x02\x10\xd0"])
        pdus.append(b"\0" + status_report(to, reference, STAMP, STAMP, status, tail))
    for pdu, decoded in zip(pdus, ask(peer, [{"decode": pdu.hex()} for pdu in pdus])):
        shown = gammu.DecodePDU(pdu)
        expect("report", (shown["Type"], shown["Number"], shown["MessageReference"], shown["DeliveryStatus"]),
               ("Status_Report", decoded["to"], decoded["reference"], decoded["status"]), pdu.hex())
    return count, count


# --- what libgammu sends, read by us -------------------------------------------------------------------------

def check_theirs(peer, rng, count):
    wanted = [(text, rng.choice(RECIPIENTS), rng.choice([-1, 0, 1, 2, 3])) for text in texts(rng, count)
              if len(septets(text) or []) <= 160 and (septets(text) is not None or len(text) <= 30)]
    pdus = []
    for text, number, message_class in wanted:
        coding = "Unicode_No_Compression" if septets(text) is None else "Default_No_Compression"
        message = dict(gammu.DecodePDU(bytes.fromhex("0004048155050000621122310054610141")))
        message.update(Text=text, Number=number, Class=message_class, Coding=coding, Type="Submit")
        pdus.append(gammu.EncodePDU(message, "Submit"))
    answers = ask(peer, [{"decode": pdu.hex(), "from_me": True} for pdu in pdus])
    for (text, number, message_class), pdu, decoded in zip(wanted, pdus, answers):
        expect("their text", (decoded.get("text"), decoded.get("to")), (text, number), pdu.hex())
        expect("their class", decoded.get("class", -1), message_class, pdu.hex())
    return len(wanted), len(pdus)


def main(peer, count):
    for check in (check_sent, check_deliveries, check_data, check_reports, check_theirs):
        messages, pdus = check(peer, random.Random(SEED), count)
        print(f"{check.__name__}: {messages} messages in {pdus} PDUs")
    return verdict("libgammu")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 250))
