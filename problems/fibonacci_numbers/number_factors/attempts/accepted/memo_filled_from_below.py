from functools import cache


@cache
def count(total):
    if total < 0:
        return 0
    if total == 0:
        return 1
    return count(total - 1) + count(total - 3) + count(total - 4)


def number_factors(n):
    for total in range(0, n, 100):
        count(total)
    return count(n)
