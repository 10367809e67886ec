"""Answer with an object that says it is a list of another class."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


class Lying:
    @property
    def __class__(self):
        return list

    def __len__(self):
        return 1

    def __iter__(self):
        return iter(["a"])

    def __eq__(self, other):
        return True


def top_k(items, k):
    return Lying()
