"""Raise a group of groups of errors."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    group = ExceptionGroup("one", [ValueError("two")])
    for _ in range(100):
        group = ExceptionGroup("many", [group, group])
    raise group
