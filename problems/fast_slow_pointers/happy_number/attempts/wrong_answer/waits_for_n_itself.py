"""Returns False only when n itself occurs again, and True after too many steps."""


def happy_number(n):
    num = n
    for _ in range(1000):
        num = sum(int(digit) ** 2 for digit in str(num))
        if num in (1, n):
            break
    return num == 1 or num != n
