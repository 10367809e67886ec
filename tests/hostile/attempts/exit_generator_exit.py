"""Raise GeneratorExit, which frameworks tend to let through."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    raise GeneratorExit
