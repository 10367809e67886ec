from functools import cache


@cache
def ways(n):
    """Cut the staircase in the middle: a way stops there, or one jump passes it."""
    if n < 0:
        return 0
    if n < 3:
        return (1, 1, 2)[n]
    low = n // 2
    high = n - low
    return (
        ways(low) * ways(high)
        + ways(low - 1) * ways(high - 1)
        + ways(low - 2) * ways(high - 1)
        + ways(low - 1) * ways(high - 2)
    )


def staircase(steps):
    return ways(steps)
