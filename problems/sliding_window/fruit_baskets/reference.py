def fruit_baskets(trees: list[str]) -> int:
    counts: dict[str, int] = {}
    start = best = 0
    for end, kind in enumerate(trees):
        counts[kind] = counts.get(kind, 0) + 1
        while len(counts) > 2:
            leaving = trees[start]
            counts[leaving] -= 1
            if counts[leaving] == 0:
                del counts[leaving]
            start += 1
        best = max(best, end - start + 1)
    return best
