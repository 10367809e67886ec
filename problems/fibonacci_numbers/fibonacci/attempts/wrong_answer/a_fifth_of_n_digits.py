"""Computes with n / 5 + 10 decimal digits, which is too little from about n = 1,300 on."""

from decimal import Decimal, localcontext


def fibonacci(n):
    with localcontext() as context:
        context.prec = n // 5 + 10
        a, b = Decimal(0), Decimal(1)
        for _ in range(n):
            a, b = b, a + b
        return int(a)
