"""Raise the judge's own error with a text that takes for ever."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, runtime_error, time_limit_exceeded, load_error

import judge.wire


class Endless(judge.wire.TooLarge):
    def __str__(self):
        while True:
            pass


def top_k(items, k):
    raise Endless
