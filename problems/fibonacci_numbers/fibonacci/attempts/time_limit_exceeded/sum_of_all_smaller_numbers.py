"""Adds up all smaller numbers for each one, F(n) = 1 + F(0) + ... + F(n - 2): O(n^2)."""


def fibonacci(n):
    numbers = [0, 1]
    for i in range(2, n + 1):
        numbers.append(1 + sum(numbers[: i - 1]))
    return numbers[n]
