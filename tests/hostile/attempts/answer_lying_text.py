"""Answer with texts that equal every other."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer


class Lying(str):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


def top_k(items, k):
    return [Lying("never asked for")] * min(k, len(set(items)))
