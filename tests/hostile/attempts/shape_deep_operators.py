"""Nest operators deeper than the compiler goes."""
# problem: top_k
# verdicts: load_error, runtime_error, memory_limit_exceeded
# verdicts without layers: load_error, runtime_error, memory_limit_exceeded


def top_k(items, k):
    return @OPERATORS@1
