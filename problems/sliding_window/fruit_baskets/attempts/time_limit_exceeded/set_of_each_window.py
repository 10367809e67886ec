"""Slides the window correctly, but builds a set of it at each step to count its kinds."""


def fruit_baskets(trees):
    start = best = 0
    for end in range(1, len(trees) + 1):
        while len(set(trees[start:end])) > 2:
            start += 1
        best = max(best, end - start)
    return best
