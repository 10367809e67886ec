"""Returns False whenever the two numbers meet, even at 1."""


def step(n):
    return sum(int(digit) ** 2 for digit in str(n))


def happy_number(n):
    slow = fast = n
    while True:
        slow, fast = step(slow), step(step(fast))
        if slow == fast:
            return False
        if fast == 1:
            return True
