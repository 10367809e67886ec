def happy_number(n: int) -> bool:
    slow = fast = n
    while True:
        slow = following(slow)
        fast = following(following(fast))
        if slow == fast:
            return slow == 1


def following(num: int) -> int:
    total = 0
    while num:
        num, digit = divmod(num, 10)
        total += digit * digit
    return total
