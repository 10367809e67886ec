"""Print 20 MiB while it is loaded."""
# problem: top_k
# verdicts: output_limit_exceeded, load_error
# verdicts without layers: output_limit_exceeded, load_error

print("x" * (20 * 2**20))


def top_k(items, k):
    return []
