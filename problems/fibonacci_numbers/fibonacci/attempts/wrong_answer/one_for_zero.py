"""Returns 1 for every n up to 2, and so for 0 too."""


def fibonacci(n):
    if n <= 2:
        return 1
    a, b = 1, 1
    for _ in range(n - 2):
        a, b = b, a + b
    return b
