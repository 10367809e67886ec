"""Drops the kind with fewer elements in the window when a third kind enters."""


def fruit_baskets(trees):
    counts, start, best = {}, 0, 0
    for end, kind in enumerate(trees):
        if kind not in counts and len(counts) == 2:
            rarer = min(counts, key=counts.get)
            while rarer in counts:
                gone = trees[start]
                counts[gone] -= 1
                if not counts[gone]:
                    del counts[gone]
                start += 1
        counts[kind] = counts.get(kind, 0) + 1
        best = max(best, end - start + 1)
    return best
