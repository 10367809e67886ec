def number_factors(n):
    low, high = 1, 1  # F(1) and F(2)
    for _ in range(n // 2):
        low, high = high, low + high
    return low * high if n % 2 else low * low
