def happy_number(n):
    while n not in (1, 4):
        total = 0
        while n > 0:
            total += (n % 10) ** 2
            n //= 10
        n = total
    return n == 1
