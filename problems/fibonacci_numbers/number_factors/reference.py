def number_factors(n: int) -> int:
    first, second, third, fourth = 1, 1, 1, 2  # for 0, 1, 2 and 3
    for _ in range(n):
        first, second, third, fourth = second, third, fourth, fourth + second + first
    return first
