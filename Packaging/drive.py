#!/usr/bin/env python3
"""Runs a command in a pseudo-terminal, waits for texts, types keys, and ends as the command does.

    drive.py [--rows 24] [--columns 80] [--seconds 60] COMMAND… -- STEP…

A step is `see:TEXT` (wait until TEXT was written), or `type:KEYS` (backslash escapes as in Python). A text
that does not appear in time ends the run with status 70 and the last that was seen. Needs Python alone.
"""

import argparse
import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()].|\x1b.")


def start(command, rows, columns):
    process, terminal = pty.fork()
    if process == 0:
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return process, terminal


def read_until(terminal, wanted, seconds):
    """Everything that was written up to and with `wanted`; None when it does not come."""
    deadline = time.monotonic() + seconds
    seen = b""
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 0.1)
        if not ready:
            continue
        try:
            part = os.read(terminal, 65536)
        except OSError:  # the other side is closed
            part = b""
        if not part:
            return None, seen
        seen += part
        if wanted is not None and wanted in ESCAPES.sub(b"", seen):
            return seen, seen
    return None, seen


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=24)
    parser.add_argument("--columns", type=int, default=80)
    parser.add_argument("--seconds", type=float, default=60)
    options, rest = parser.parse_known_args()
    middle = rest.index("--")
    command, steps = rest[:middle], rest[middle + 1 :]
    process, terminal = start(command, options.rows, options.columns)
    for step in steps:
        kind, _, value = step.partition(":")
        if kind == "type":
            os.write(terminal, codecs.escape_decode(value.encode())[0])
            continue
        found, seen = read_until(terminal, value.encode(), options.seconds)
        if found is None:
            last = ESCAPES.sub(b"", seen)[-2000:].decode(errors="replace")
            print(f"drive: “{value}” did not appear; the last was:\n{last}", file=sys.stderr)
            os.kill(process, signal.SIGKILL)
            sys.exit(70)
    read_until(terminal, None, options.seconds)
    _, status = os.waitpid(process, 0)
    sys.exit(os.waitstatus_to_exitcode(status) % 256)


main()
