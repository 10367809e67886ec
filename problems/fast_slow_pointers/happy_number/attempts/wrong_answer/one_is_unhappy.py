"""Takes every meeting of the two walkers for a loss, on 1 as well."""


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
