"""Counts the sums of each number of summands on its own: O(n^2)."""


def number_factors(n):
    row = {0: 1}  # total -> number of sums with the same number of summands
    total_count = row.get(n, 0)
    for _ in range(n):
        following = {}
        for total, count in row.items():
            for number in (1, 3, 4):
                if total + number <= n:
                    following[total + number] = following.get(total + number, 0) + count
        row = following
        total_count += row.get(n, 0)
    return total_count
