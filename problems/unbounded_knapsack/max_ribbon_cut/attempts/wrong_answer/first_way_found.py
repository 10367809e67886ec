"""Backtracks with the shortest lengths first, and stops at the first way that uses the ribbon up."""


def max_ribbon_cut(lengths, total):
    lengths = sorted(lengths)
    failed = set()

    def search(i, remaining):
        if remaining == 0:
            return 0
        if i == len(lengths) or (i, remaining) in failed:
            return None
        for count in range(remaining // lengths[i], -1, -1):
            rest = search(i + 1, remaining - count * lengths[i])
            if rest is not None:
                return count + rest
        failed.add((i, remaining))
        return None

    pieces = search(0, total)
    return -1 if pieces is None else pieces
