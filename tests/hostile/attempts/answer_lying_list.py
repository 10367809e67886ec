"""Answer with an empty list that claims to be long, and to equal every other."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer


class Lying(list):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __len__(self):
        return 5

    def __iter__(self):
        return iter("abcde")

    def __getitem__(self, position):
        return "a"

    def __reduce__(self):
        raise SystemExit(0)

    __hash__ = None


def top_k(items, k):
    return Lying()
