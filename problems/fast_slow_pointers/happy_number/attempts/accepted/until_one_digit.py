def happy_number(n):
    if n < 10:
        return n in (1, 7)
    return happy_number(sum(digit**2 for digit in map(int, str(n))))
