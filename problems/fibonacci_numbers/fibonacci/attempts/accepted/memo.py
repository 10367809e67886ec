import sys

sys.setrecursionlimit(20_000)


def fibonacci(n):
    memo = {}

    def number(i):
        if i <= 1:
            return i
        if i not in memo:
            memo[i] = number(i - 1) + number(i - 2)
        return memo[i]

    return number(n)
