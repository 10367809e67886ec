"""Raise a SystemExit of its own that claims success."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


class Success(SystemExit):
    code = 0

    def __str__(self):
        return "accepted"


def top_k(items, k):
    raise Success
