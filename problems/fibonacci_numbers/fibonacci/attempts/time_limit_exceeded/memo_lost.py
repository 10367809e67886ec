"""Makes a new memo in every call, because an empty dictionary counts as false: O(1.62^n) calls."""


def fibonacci(n, memo=None):
    memo = memo or {}
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fibonacci(n - 1, memo) + fibonacci(n - 2, memo)
    return memo[n]
