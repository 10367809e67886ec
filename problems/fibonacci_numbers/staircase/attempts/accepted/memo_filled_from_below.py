from functools import cache


@cache
def ways(n):
    if n <= 0:
        return int(n == 0)
    return sum(ways(n - jump) for jump in range(1, 4))


def staircase(steps):
    for n in range(steps):
        ways(n)
    return ways(steps)
