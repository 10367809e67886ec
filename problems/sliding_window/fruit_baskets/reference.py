def fruit_baskets(trees: list[str]) -> int:
    fruits: dict[str, int] = {}
    start = best = 0
    for end, kind in enumerate(trees):
        fruits[kind] = fruits.get(kind, 0) + 1
        while len(fruits) > 2:
            leaving = trees[start]
            fruits[leaving] -= 1
            if fruits[leaving] == 0:
                del fruits[leaving]
            start += 1
        best = max(best, end - start + 1)
    return best
