from collections import Counter


def fruit_baskets(trees):
    fruits, start = Counter(), 0
    for kind in trees:
        fruits[kind] += 1
        if len(fruits) > 2:
            fruits[trees[start]] -= 1
            if not fruits[trees[start]]:
                del fruits[trees[start]]
            start += 1
    return len(trees) - start
