"""Become another program."""
# problem: top_k
# verdicts: runtime_error, access_denied, time_limit_exceeded
# verdicts without layers: runtime_error, time_limit_exceeded

import os


def top_k(items, k):
    os.execv("/bin/sleep", ["sleep", "600"])
