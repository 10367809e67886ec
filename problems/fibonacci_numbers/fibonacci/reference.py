def fibonacci(n: int) -> int:
    current, following = 0, 1  # F(0) and F(1)
    for _ in range(n):
        current, following = following, current + following
    return current
