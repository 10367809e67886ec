from math import fsum, inf, log


def kl_divergence(p, q):
    for numbers in (p, q):
        if any(x < 0 for x in numbers) or not 1 - 5e-7 < fsum(numbers) < 1 + 5e-7:
            raise ValueError("no distribution")
    terms = [a * log(a / b) if b else inf for a, b in zip(p, q, strict=True) if a]
    return max(0.0, fsum(terms))
