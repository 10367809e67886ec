"""Read the standard input until somebody types something."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    return [input("your name? ")]
