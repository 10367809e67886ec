"""Drops the kind that entered first, although its last occurrence may be the later one."""


def fruit_baskets(trees):
    last = {}
    start = best = 0
    for index, kind in enumerate(trees):
        last[kind] = index
        if len(last) > 2:
            first = next(iter(last))
            start = last.pop(first) + 1
        best = max(best, index - start + 1)
    return best
