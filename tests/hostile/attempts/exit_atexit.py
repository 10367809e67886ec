"""Register exit handlers that end the process with success, and answer wrongly."""
# problem: top_k
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

import atexit
import os
import threading

atexit.register(lambda: os._exit(0))
threading._register_atexit(lambda: os._exit(0))


def top_k(items, k):
    return []
