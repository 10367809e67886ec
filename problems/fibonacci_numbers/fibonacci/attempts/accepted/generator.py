from itertools import islice


def numbers():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def fibonacci(n):
    return next(islice(numbers(), n, None))
