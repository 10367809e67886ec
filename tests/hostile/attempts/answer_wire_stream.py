"""Answer with an iterator of the judge's own."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, load_error, access_denied

import judge.wire


def top_k(items, k):
    return judge.wire.Stream(["a"])
