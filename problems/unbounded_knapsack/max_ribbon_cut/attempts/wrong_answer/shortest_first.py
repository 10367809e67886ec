"""Cuts greedily, the shortest length first."""


def max_ribbon_cut(lengths, total):
    pieces = 0
    for length in sorted(lengths):
        pieces += total // length
        total %= length
    return pieces if total == 0 else -1
