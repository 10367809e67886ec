"""Answer with an object of the judge's own that stands for others."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, load_error, access_denied

import judge.wire


def top_k(items, k):
    return judge.wire.Opaque("list[str]")
