"""Raise MemoryError by hand."""
# problem: top_k
# verdicts: runtime_error, memory_limit_exceeded
# verdicts without layers: runtime_error, memory_limit_exceeded


def top_k(items, k):
    raise MemoryError
