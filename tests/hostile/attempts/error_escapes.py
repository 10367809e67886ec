"""Raise an error whose text clears the screen and fills it."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    raise ValueError("\x1b[2J\x1b]0;title\x07\x9b2J\r\n\x00\x08" + "\ud800" + "line\n" * 10_000)
