"""Work hard whenever it is loaded, and leave the process in every call."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: runtime_error, time_limit_exceeded, load_error

import os
import time


def burn(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass


burn(1.8)


def top_k(items, k):
    os._exit(1)
