"""Computes a table of 1,001 numbers once and stops at its end."""

TABLE = [0, 1]
while len(TABLE) <= 1_000:
    TABLE.append(TABLE[-1] + TABLE[-2])


def fibonacci(n):
    return TABLE[min(n, len(TABLE) - 1)]
