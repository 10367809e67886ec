from functools import cache


@cache
def number(i):
    if i < 2:
        return i
    return number(i - 1) + number(i - 2)


def fibonacci(n):
    for i in range(n):  # smaller arguments first, so that no recursion is deep
        number(i)
    return number(n)
