"""Seal the file behind its standard output so that nobody can empty it."""
# problem: top_k
# verdicts: runtime_error, output_limit_exceeded, wrong_answer, access_denied
# verdicts without layers: runtime_error, output_limit_exceeded, wrong_answer

import fcntl
import os

F_ADD_SEALS, ALL_SEALS = 1033, 0x1F


def top_k(items, k):
    os.write(1, b"sealed\n")
    for descriptor in (1, 2):
        try:
            fcntl.fcntl(descriptor, F_ADD_SEALS, ALL_SEALS)
        except OSError:
            pass
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return []
