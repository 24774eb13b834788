#!/usr/bin/env python3
"""turnbell-padsim as a program, spoken to by an implementation of firmware/PROTOCOL.md that shares nothing with ours.

usage: program_test.py PATH_OF_TURNBELL_PADSIM
"""
import atexit
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import time

PATIENCE = 10


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc


def cobs(data):
    blocks = data.split(b"\0")
    return b"".join(bytes([len(block) + 1]) + block for block in blocks)


def uncobs(code):
    data, at = b"", 0
    while at < len(code):
        length = code[at]
        data += code[at + 1:at + length] + b"\0"
        at += length
    return data[:-1]


def frame(kind, link, payload):
    raw = struct.pack("<BHB", kind, link, 0) + payload
    return b"\0" + cobs(raw + struct.pack("<H", crc16(raw))) + b"\0"


class Host:
    """The host's end, on TCP."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.settimeout(PATIENCE)
        self.heard = b""

    def send(self, kind, link, payload):
        self.socket.sendall(frame(kind, link, payload))

    def hello(self, number):
        """The answer to HELLO, which is repeated: a board that has just started does not hear the first one."""
        self.socket.settimeout(0.25)
        for _ in range(4 * PATIENCE):
            try:
                self.send(0x01, number, b"\1\0")
                answer = self.receive(0x81, number)
                self.socket.settimeout(PATIENCE)
                return answer
            except TimeoutError:
                continue
        raise AssertionError("no HELLO_ACK")

    def receive(self, kind, link):
        """The next frame's payload of this type; others are skipped."""
        while True:
            code, zero, rest = self.heard.partition(b"\0")
            if not zero:
                self.heard += self.socket.recv(4096)
                continue
            self.heard = rest
            raw = uncobs(code)
            if len(raw) < 6 or crc16(raw[:-2]) != struct.unpack("<H", raw[-2:])[0]:
                continue
            if raw[:3] == struct.pack("<BH", kind, link):
                return raw[4:-2]


def state(version, ticket, waiting):
    return struct.pack("<HHHBBBB6s", version, 0, waiting, 5, 0, 0, 1, ticket)


class Pad:
    def __init__(self, program, folder, *options):
        command = [program, "--tcp", "0", "--link", f"{folder}/pad", "--eeprom", f"{folder}/eeprom", *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        atexit.register(self.process.kill)  # whatever fails
        self.port = int(self.line("tcp ").rsplit(":", 1)[1])
        self.line("pty ")

    def line(self, beginning):
        for line in self.process.stdout:
            if line.startswith(beginning):
                return line.rstrip("\n")
        raise AssertionError(f"turnbell-padsim ended before it said {beginning!r}")

    def order(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def quit(self):
        self.order("quit")
        assert self.process.wait(PATIENCE) == 0, self.process.returncode


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        pad = Pad(program, folder, "--press", "up@0.4s")
        assert pathlib.Path(folder, "pad").is_char_device(), "no link to a pseudo terminal"
        host = Host(pad.port)
        answer = host.hello(0x1234)
        first_boot = struct.unpack("<H", answer[2:4])[0]
        its_id, link = struct.unpack("<IH", answer[-6:])
        assert answer[0] == 1 and its_id == 0, answer.hex()

        events = host.receive(0x83, link)
        assert events[:7] == struct.pack("<HHBBB", first_boot, 0, 1, 2, 1), events.hex()
        host.send(0x03, link, b"\1\0")
        host.send(0x04, link, struct.pack("<HBI", 1, 4, 4711))
        assert host.receive(0x84, link) == b"\1\0\0", "the id was not taken"
        host.send(0x02, link, state(7, b"A017", 12))
        pad.line("lcd |A017 serving    |☺12 waiting     |")
        pad.order("press next")
        events = host.receive(0x83, link)
        assert events[2:7] == struct.pack("<HBBB", 1, 1, 5, 1), events.hex()
        pad.order("hang")
        time.sleep(1)
        host.send(0x02, link, state(8, b"A017", 12))
        host.receive(0x85, link)  # it started again, and knows of no link
        pad.quit()
        assert not os.path.lexists(f"{folder}/pad"), "the link was left behind"

        pad = Pad(program, folder, "--dtr")
        pad.line("lcd |≠")  # it runs
        host = Host(pad.port)
        answer = host.hello(0x77)
        boot, _, cause = struct.unpack("<HBB", answer[2:6])
        assert boot == first_boot + 3, (first_boot, boot, cause)  # hang, power, DTR
        assert cause == 2 and struct.unpack("<I", answer[-6:-2]) == (4711,), answer.hex()
        pad.quit()
    bad = subprocess.run([program, "--press", "soon"], capture_output=True, text=True, check=False)
    assert bad.returncode == 1 and "next@1.5s" in bad.stderr, bad
    print("ok")


main()
