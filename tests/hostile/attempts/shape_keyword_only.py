"""Take arguments by keyword only."""
# problem: top_k
# verdicts: runtime_error, load_error
# verdicts without layers: runtime_error, load_error


def top_k(*, items, k):
    return sorted(set(items))[:k]
