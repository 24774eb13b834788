#!/usr/bin/env python3
"""turnbelld --modem auto through the real libserialport, on pseudo terminals that a /sys and a /dev of the test's own show
as USB modems: found among other devices, which get no byte; two of them; under another name; taken by another process.

usage: roaming_modem_test.py FOLDER_OF_PROGRAMS
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from appliance import CATALOG, Service, Simulator, wait_until

ANA, GIORGI = "+995555100001", "+995555100002"
QUECTEL, POWER_SUPPLY = ("2c7c", "0125"), ("051d", "0002")
IMEIS = ("490154203237518", "356938035643809")
ICCIDS = ("8999501000000000178", "8999501000000000996")
programs = pathlib.Path()


class Machine:
    """Ports as the kernel shows them."""

    def __init__(self, folder):
        self.folder = folder
        self.ports, self.devices = folder / "class" / "tty", folder / "dev"
        self.ports.mkdir(parents=True)
        self.devices.mkdir()

    def plug_in(self, port, socket, ids, terminal, interface="02"):
        device = self.folder / "devices" / "usb1" / socket
        place = device / f"{socket}:1.{int(interface)}"
        node = place / port / "tty" / port
        node.mkdir(parents=True)
        for file, text in {device / "busnum": "1", device / "devnum": "7", device / "idVendor": ids[0],
                           device / "idProduct": ids[1], device / "serial": "0123456789",
                           place / "bInterfaceNumber": interface}.items():
            file.write_text(text + "\n")
        (node / "device").symlink_to("../..")
        (self.ports / port).symlink_to(os.path.relpath(node, self.ports))
        (self.devices / port).symlink_to(terminal)

    def pull_out(self, port):
        node = (self.ports / port).resolve()
        (self.ports / port).unlink()
        (node / "device").unlink()
        node.rmdir()
        node.parent.rmdir()
        (self.devices / port).unlink()
        node.parent.parent.rmdir()


class RoamingModem(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="turnbell-roaming-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.machine = Machine(self.folder / "machine")

    def simulator(self, name, *options):
        folder = self.folder / name
        folder.mkdir()
        simulator = Simulator(programs, folder, *options)
        self.addCleanup(simulator.close)
        return simulator

    def start(self):
        self.service = Service(programs, self.folder, "auto", TURNBELL_SYS_CLASS_TTY=str(self.machine.ports),
                               TURNBELL_DEV=str(self.machine.devices))
        self.addCleanup(self.service.close)
        self.service.start()
        self.service.change("catalog_import", catalog=CATALOG)

    def modems(self):
        return self.service.ask("status")["modems"]

    def await_ready(self, *ports):
        wait_until(f"{ports} to be ready", lambda: sorted(
            row["port"] for row in self.modems() if row["state"] == "ready") == sorted(ports))

    def check_in(self, phone):
        self.service.change("check_in", service="general", phone=phone, language="en", consent_visit=True)

    def test_it_is_found_beside_a_device_that_gets_no_byte(self):
        master, slave = os.openpty()
        self.machine.plug_in("ttyACM0", "1-1", POWER_SUPPLY, os.ttyname(slave), "00")
        self.machine.plug_in("ttyUSB0", "1-2", QUECTEL, self.simulator("modem").link)
        self.start()

        self.await_ready("/dev/ttyUSB0")

        row, = self.modems()
        self.assertEqual((row["usb_path"], row["usb_serial"]), ("1-2", "0123456789"))
        os.set_blocking(master, False)
        self.assertRaises(BlockingIOError, os.read, master, 1)
        os.close(master)
        os.close(slave)

    def test_it_is_the_same_under_another_name(self):
        simulator = self.simulator("modem")
        self.machine.plug_in("ttyUSB0", "1-1", QUECTEL, simulator.link)
        self.start()
        self.await_ready("/dev/ttyUSB0")
        simulator.control("vanish")
        self.machine.pull_out("ttyUSB0")
        wait_until("its loss", lambda: self.modems()[0]["state"] == "absent")
        self.check_in(ANA)

        simulator.control("return")
        self.machine.plug_in("ttyUSB2", "1-1", QUECTEL, simulator.link)

        self.await_ready("/dev/ttyUSB2")
        row, = self.modems()
        self.assertEqual(row["note"], "the same modem, which was on /dev/ttyUSB0")
        wait_until("the text", lambda: simulator.taken() == 1)

    def test_one_joins_that_is_plugged_in_later_and_another_in_its_socket_is_new(self):
        first, second = (self.simulator(name, "--imei", imei) for name, imei in zip(("one", "two"), IMEIS))
        self.start()
        self.assertEqual(self.modems()[0]["trouble"], "no_modem")
        self.machine.plug_in("ttyUSB0", "1-1", QUECTEL, first.link)
        self.await_ready("/dev/ttyUSB0")
        first.control("vanish")
        self.machine.pull_out("ttyUSB0")
        wait_until("its loss", lambda: self.modems()[0]["state"] == "absent")

        self.machine.plug_in("ttyUSB0", "1-1", QUECTEL, second.link)

        self.await_ready("/dev/ttyUSB0")
        row, = self.modems()
        self.assertEqual((row["imei"], row["note"]), (IMEIS[1], f"a new modem, in the place of {IMEIS[0]}"))

    def test_two_share_the_work_and_one_goes_on_alone(self):
        first, second = (self.simulator(name, "--imei", imei, "--iccid", iccid, "--air", "1")
                         for name, imei, iccid in zip(("one", "two"), IMEIS, ICCIDS))
        self.machine.plug_in("ttyUSB0", "1-1", QUECTEL, first.link)
        self.machine.plug_in("ttyUSB1", "1-2", QUECTEL, second.link)
        self.start()
        self.await_ready("/dev/ttyUSB0", "/dev/ttyUSB1")
        for number in range(6):
            self.check_in(f"+99555510{number:04}")
        wait_until("the texts", lambda: first.taken() + second.taken() == 6)
        self.assertGreater(min(first.taken(), second.taken()), 0)

        first.control("vanish")
        self.machine.pull_out("ttyUSB0")
        self.await_ready("/dev/ttyUSB1")
        before = second.taken()
        for number in range(3):
            self.check_in(f"+99555520{number:04}")

        wait_until("the texts of one", lambda: second.taken() == before + 3)

    def test_the_process_that_holds_it_is_named(self):
        simulator = self.simulator("modem")
        self.machine.plug_in("ttyUSB0", "1-1", QUECTEL, simulator.link)
        holder = subprocess.Popen(
            [sys.executable, "-c", "import fcntl, sys; port = open(sys.argv[1], 'r+b', buffering=0); "
             "fcntl.flock(port, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()", str(simulator.link)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(holder.wait)
        self.addCleanup(holder.stdin.close)
        self.addCleanup(holder.stdout.close)
        self.addCleanup(holder.kill)
        self.assertEqual(holder.stdout.readline(), "held\n")
        self.start()
        # The simulator has the other end of the terminal open too.
        wait_until("the reason", lambda: f"(process {holder.pid})" in self.modems()[0]["trouble_text"])

        holder.stdin.close()

        self.await_ready("/dev/ttyUSB0")


if __name__ == "__main__":
    programs = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
