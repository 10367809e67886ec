"""Raise an error whose type has no order of ancestors and no name to read."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


class Meta(type):
    @property
    def __name__(cls):
        raise SystemExit(0)

    @property
    def __mro__(cls):
        return [cls] * 10**6

    def __getattribute__(cls, name):
        raise SystemExit(0)


class Lying(BaseException, metaclass=Meta):
    pass


def top_k(items, k):
    raise Lying
