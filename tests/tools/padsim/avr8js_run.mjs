// The pad's image in avr8js, an emulator that shares nothing with simavr: it links, takes presses, shows, and comes back
// from a hang by its watchdog.
//
// usage: node avr8js_run.mjs IMAGE.hex     exit code 77: avr8js is not installed (tools/setup.sh --extras)
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const SKIPPED = 77;
const FREQUENCY = 16_000_000;
const PATIENCE = 5; // seconds of the pad's time
const POWER_ON = 1; // flags of MCUSR
const WATCHDOG = 8;

const extras = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "turnbell", "extras");
if (!existsSync(join(extras, "node_modules", "avr8js"))) {
    console.log("avr8js is not installed: tools/setup.sh --extras");
    process.exit(SKIPPED);
}
const avr8js = createRequire(join(extras, "package.json"))("avr8js");

function check(condition, what) {
    if (!condition) {
        console.error(`avr8js: ${what}`);
        process.exit(1);
    }
}

// --- The protocol, once more

function crc16(bytes) {
    let crc = 0xffff;
    for (const byte of bytes) {
        crc ^= byte << 8;
        for (let bit = 0; bit < 8; ++bit) {
            crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
        }
    }
    return crc;
}

function frame(type, link, payload) {
    const raw = [type, link & 0xff, link >> 8, 0, ...payload];
    const crc = crc16(raw);
    raw.push(crc & 0xff, crc >> 8, 0);
    const code = [0];
    for (let begin = 0; begin < raw.length;) {
        const end = raw.indexOf(0, begin);
        code.push(end - begin + 1, ...raw.slice(begin, end));
        begin = end + 1;
    }
    return [...code, 0];
}

function payloadOf(code) {
    const raw = [];
    for (let at = 0; at < code.length; at += code[at]) {
        raw.push(...code.slice(at + 1, at + code[at]), 0);
    }
    raw.pop();
    const body = raw.slice(0, -2);
    const good = raw.length >= 6 && crc16(body) === (raw.at(-2) | (raw.at(-1) << 8));
    return good ? { type: raw[0], link: raw[1] | (raw[2] << 8), payload: body.slice(4) } : undefined;
}

// --- The board

class Display {
    cells = new Array(128).fill(" ");
    fourWires = false;
    high = undefined;
    address = 0;
    glyphs = false;

    clock(data, nibble) {
        if (!this.fourWires) {
            this.fourWires = nibble === 2;
        } else if (this.high === undefined) {
            this.high = nibble;
        } else {
            const byte = (this.high << 4) | nibble;
            this.high = undefined;
            data ? this.write(byte) : this.command(byte);
        }
    }
    command(byte) {
        if (byte & 0x80) {
            this.address = byte & 0x7f;
            this.glyphs = false;
        } else if (byte & 0x40) {
            this.glyphs = true;
        } else if (byte & 0x20) {
            this.fourWires = (byte & 0x10) === 0;
        } else if (byte === 1) {
            this.cells.fill(" ");
        }
    }
    write(byte) {
        if (!this.glyphs) {
            this.cells[this.address++] = byte < 32 ? "*" : String.fromCharCode(byte);
        }
    }
    row(number) {
        return this.cells.slice(number * 0x40, number * 0x40 + 16).join("");
    }
}

class Pad {
    display = new Display();
    frames = [];
    code = [];
    unheard = [];
    resetDue = false;
    backlight = false;

    eeprom = new avr8js.EEPROMMemoryBackend(1024);
    program = new Uint16Array(0x4000);

    constructor(image) {
        for (const line of readFileSync(image, "ascii").split("\n")) {
            const bytes = Buffer.from(line.trim().slice(1), "hex");
            if (bytes.length > 4 && bytes[3] === 0) {
                new Uint8Array(this.program.buffer).set(bytes.subarray(4, 4 + bytes[0]), bytes.readUInt16BE(1));
            }
        }
        this.start(POWER_ON);
    }

    // After its own reset() avr8js has old registers and no clock events: a start is a new processor here.
    start(cause) {
        const cpu = (this.cpu = new avr8js.CPU(this.program));
        cpu.data[0x54] = cause;
        new avr8js.AVRTimer(cpu, avr8js.timer0Config);
        new avr8js.AVREEPROM(cpu, this.eeprom);
        new avr8js.AVRWatchdog(cpu, avr8js.watchdogConfig, new avr8js.AVRClock(cpu, FREQUENCY));
        this.adc = new avr8js.AVRADC(cpu, avr8js.adcConfig);
        this.usart = new avr8js.AVRUSART(cpu, avr8js.usart0Config, FREQUENCY);
        this.usart.onByteTransmit = (byte) => this.take(byte);
        this.hold(1023);
        const portB = new avr8js.AVRIOPort(cpu, avr8js.portBConfig);
        new avr8js.AVRIOPort(cpu, avr8js.portCConfig);
        new avr8js.AVRIOPort(cpu, avr8js.portDConfig);
        portB.setPin(3, true); // the straps are open, and pulled up
        portB.setPin(4, true);
        portB.addListener((now, before) => {
            this.backlight ||= (cpu.data[0x24] & 4) !== 0;
            if (before & 2 && !(now & 2)) {
                this.display.clock((now & 1) !== 0, cpu.data[0x2b] >> 4);
            }
        });
        cpu.reset = () => {
            this.resetDue = true;
        };
    }

    take(byte) {
        if (byte !== 0) {
            this.code.push(byte);
            return;
        }
        const whole = this.code.length > 0 && payloadOf(this.code);
        this.code = [];
        if (whole) {
            this.frames.push(whole);
        }
    }
    hold(level) {
        this.adc.channelValues[0] = (level * 5) / 1023 + 0.001;
    }
    /// Until the watchdog resets it; answers after how many seconds.
    hang() {
        const { pc, cycles } = this.cpu;
        const was = this.program[pc];
        this.program[pc] = 0xcfff; // rjmp .-2
        const reset = this.run(PATIENCE, () => this.resetDue);
        check(reset && this.cpu.data[0x54] === WATCHDOG, "its watchdog does nothing");
        const silence = (this.cpu.cycles - cycles) / FREQUENCY;
        this.program[pc] = was;
        this.resetDue = false;
        this.start(WATCHDOG);
        return silence;
    }
    run(seconds, done = () => false) {
        const end = this.cpu.cycles + seconds * FREQUENCY;
        while (this.cpu.cycles < end && !done()) {
            for (let i = 0; i < 200 && !this.resetDue; ++i) {
                avr8js.avrInstruction(this.cpu);
                this.cpu.tick();
            }
            if (this.resetDue) {
                return done();
            }
            if (this.unheard.length > 0 && this.usart.writeByte(this.unheard[0])) {
                this.unheard.shift();
            }
        }
        return done();
    }
    say(type, link, payload) {
        this.unheard.push(...frame(type, link, payload));
    }
    /// The payload of the next frame of this type on this link; older ones are forgotten.
    hear(type, link) {
        let found;
        const heard = this.run(PATIENCE, () => {
            for (let next = this.frames.shift(); next && !found; next = this.frames.shift()) {
                found = next.type === type && next.link === link ? next.payload : undefined;
            }
            return found !== undefined;
        });
        check(heard, `no frame ${type.toString(16)} on link ${link}`);
        return found;
    }
}

const LEVELS = [0, 144, 329, 504, 741]; // right, up, down, left, select
const state = (version, next) => [version, 0, next, 0, 12, 0, 5, 0, 0, 1, 0x41, 0x30, 0x31, 0x37, 0, 0];

const pad = new Pad(process.argv[2]);
pad.run(0.2);
pad.say(0x01, 0x1234, [1, 0]);
const greeting = pad.hear(0x81, 0x1234);
check(greeting[0] === 1 && greeting[4] === 1, `not its greeting: ${greeting}`);
const link = greeting.at(-2) | (greeting.at(-1) << 8);
pad.say(0x04, link, [1, 0, 4, 0x67, 0x12, 0, 0]);
check(String(pad.hear(0x84, link)) === "1,0,0", "its id was not taken");
pad.say(0x02, link, state(7, 0));
const shown = () => `${pad.display.row(0)}|${pad.display.row(1)}`;
check(pad.run(1, () => shown() === "A017 serving    |*12 waiting     "), `display: ${shown()}`);

for (let number = 0; number < 10; ++number) {
    const key = (number * 3) % 5;
    pad.hold(LEVELS[key]);
    pad.run(0.06);
    pad.hold(1023);
    const events = pad.hear(0x83, link);
    check(events[2] === number && events[4] === 1 && events[5] === key + 1, `press ${number}: ${events}`);
    pad.say(0x03, link, [number + 1, 0]);
    pad.run(0.06);
    pad.frames = [];
}

const silence = pad.hang();
check(silence <= 0.6, `its watchdog came after ${silence} s`);
pad.run(0.2);
pad.say(0x02, link, state(8, 10));
pad.hear(0x85, link);
pad.say(0x01, 0x77, [1, 0]);
const again = pad.hear(0x81, 0x77);
check(again[2] === greeting[2] + 1 && again[5] === 4, `started again: ${again}`);
check(again.at(-6) === 0x67 && again.at(-5) === 0x12, "its id is gone");
check(!pad.backlight, "D10 was driven");
console.log(`ok, reset after ${silence.toFixed(2)} s`);
