from functools import cache


@cache
def trees(size):
    if size <= 1:
        return 1
    total = 0
    for root in range(1, size + 1):
        total += trees(root - 1) * trees(size - root)
    return total


def count_unique_bsts(n):
    for size in range(n):
        trees(size)
    return trees(n)
