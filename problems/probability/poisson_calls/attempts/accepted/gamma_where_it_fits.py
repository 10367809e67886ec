from math import exp, gamma, lgamma, log1p


def predict_calls(counts, shape, rate, next_count):
    a, b = shape + sum(counts), rate + len(counts)
    try:
        probability = gamma(a + next_count) / gamma(a) * (b / (b + 1)) ** a
    except OverflowError:  # from 171.7 on
        logarithm = lgamma(a + next_count) - lgamma(a) - lgamma(next_count + 1)
        return exp(logarithm - a * log1p(1 / b) - next_count * log1p(b))
    for call in range(next_count):
        probability /= (call + 1) * (b + 1)
    return probability
