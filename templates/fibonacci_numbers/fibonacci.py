def fibonacci(n: int) -> int:
    """Return the exact Fibonacci number F(n), where F(0) = 0 and F(1) = 1."""
