"""Returns the last element of a list that is kept between calls: wrong if an earlier call had a larger n."""

numbers = [0, 1]


def fibonacci(n):
    if n < 2:
        return n
    while len(numbers) <= n:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers[-1]
