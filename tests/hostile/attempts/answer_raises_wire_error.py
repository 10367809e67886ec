"""Raise the judge's own error of answers that cannot be read."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, runtime_error, load_error

import judge.wire


def top_k(items, k):
    raise judge.wire.WireError("accepted")
