def staircase(steps: int) -> int:
    ways, one_more, two_more = 1, 1, 2  # for 0, 1 and 2 steps
    for _ in range(steps):
        ways, one_more, two_more = one_more, two_more, ways + one_more + two_more
    return ways
