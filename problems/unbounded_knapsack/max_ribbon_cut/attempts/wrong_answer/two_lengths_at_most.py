"""Cuts pieces of at most two lengths."""


def max_ribbon_cut(lengths, total):
    best = -1
    for a in lengths:
        for some in range(total // a + 1):
            rest = total - some * a
            for b in lengths:
                if rest % b == 0:
                    best = max(best, some + rest // b)
    return best
