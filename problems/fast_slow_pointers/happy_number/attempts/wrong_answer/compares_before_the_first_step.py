"""Compares the two numbers before the first step."""


def step(n):
    return sum(int(digit) ** 2 for digit in str(n))


def happy_number(n):
    slow = fast = n
    while slow != fast:
        slow, fast = step(slow), step(step(fast))
    return slow == 1
