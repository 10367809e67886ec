def fibonacci(n):
    even, odd = 0, 1
    for _ in range(n // 2):
        even += odd
        odd += even
    return odd if n % 2 else even
