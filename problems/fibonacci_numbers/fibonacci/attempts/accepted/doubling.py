def pair(n):
    """Return F(n) and F(n + 1)."""
    if n == 0:
        return 0, 1
    a, b = pair(n // 2)
    even, odd = a * (2 * b - a), a * a + b * b
    if n % 2:
        return odd, even + odd
    return even, odd


def fibonacci(n):
    return pair(n)[0]
