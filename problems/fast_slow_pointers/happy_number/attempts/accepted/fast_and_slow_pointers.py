def next_number(n):
    return sum(str(n).count(str(digit)) * digit * digit for digit in range(1, 10))


def happy_number(n):
    slow, fast = n, next_number(n)
    while fast != 1 and slow != fast:
        slow = next_number(slow)
        fast = next_number(next_number(fast))
    return fast == 1
