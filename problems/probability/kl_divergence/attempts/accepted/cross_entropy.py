import math


def kl_divergence(p, q):
    if len(p) != len(q) or not is_distribution(p) or not is_distribution(q):
        raise ValueError("p and q must be distributions over the same outcomes")
    return cross_entropy(p, q) - cross_entropy(p, p)


def is_distribution(numbers):
    return all(x >= 0 for x in numbers) and math.isclose(math.fsum(numbers), 1, rel_tol=1e-8)


def cross_entropy(p, q):
    total = 0.0
    for weight, probability in zip(p, q):
        if weight != 0:
            if probability == 0:
                return math.inf
            total -= weight * math.log(probability)
    return total
