"""Take most of the time of a test for each wrong answer, in every test."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: wrong_answer, time_limit_exceeded

import time


def burn(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass


def top_k(items, k):
    burn(1.7)
    return ["wrong"]
