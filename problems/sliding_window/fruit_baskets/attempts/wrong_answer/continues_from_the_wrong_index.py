"""Continues after the last element of the kind that entered first, not where the last run starts."""


def fruit_baskets(trees):
    best = i = 0
    while i < len(trees):
        kinds, j = set(), i
        while j < len(trees) and (trees[j] in kinds or len(kinds) < 2):
            kinds.add(trees[j])
            j += 1
        best = max(best, j - i)
        if j == len(trees):
            break
        back = j - 1
        while back > i and trees[back - 1] != trees[i]:
            back -= 1
        i = max(back, i + 1)
    return best
