"""Burn time in threads that never end, whatever is asked for."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: time_limit_exceeded, wrong_answer, runtime_error

import hashlib
import threading


def burn():
    data = bytes(10**7)
    while True:
        hashlib.sha256(data).digest()


for _ in range(4):
    threading.Thread(target=burn, daemon=True).start()


def top_k(items, k):
    return ["wrong"] if len(items) != 4 else items
