"""Take one argument where there are two."""
# problem: top_k
# verdicts: runtime_error, load_error
# verdicts without layers: runtime_error, load_error


def top_k(items):
    return sorted(set(items))
