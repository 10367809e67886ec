from decimal import Decimal, localcontext


def fibonacci(n):
    with localcontext() as context:
        context.prec = n // 4 + 30
        root = Decimal(5).sqrt()
        return int((((1 + root) / 2) ** n / root).to_integral_value())
