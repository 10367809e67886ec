"""Sleep before each wrong answer, in every test."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: wrong_answer, time_limit_exceeded

import time


def top_k(items, k):
    time.sleep(4)
    return ["wrong"]
