"""Raise what no `except Exception` catches."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


class Above(BaseException):
    pass


def top_k(items, k):
    raise Above("over your heads")
