"""Answer with an object of a class that derives from the judge's own."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, load_error, access_denied

import judge.wire


class Mine(judge.wire.Remote):
    kind = "counted"

    def state(self):
        return [["a"], None]


def top_k(items, k):
    return [Mine(), Mine]
