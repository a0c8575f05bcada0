"""Jobs for another process, which imports them from here."""

import os
import signal
import time

from albumen.api import Progress, UserError


def count(total):
    for number in range(1, total + 1):
        yield Progress(number, total)
    return os.getpid()


def fail():
    yield Progress(1, 2)
    raise UserError("No such album.")


def crash():
    yield Progress(1, 2)
    os.kill(os.getpid(), signal.SIGSEGV)


def endless():
    while True:
        yield Progress(1, os.getpid())
        time.sleep(0.01)
