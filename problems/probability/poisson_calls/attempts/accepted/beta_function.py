from math import exp, lgamma, log, log1p


def log_beta(x, y):
    return lgamma(x) + lgamma(y) - lgamma(x + y)


def predict_calls(counts, shape, rate, next_count):
    total, hours = 0, 0
    for count in counts:
        total, hours = total + count, hours + 1
    r = shape + total
    p = (rate + hours) / (rate + hours + 1)  # a negative binomial distribution with r successes
    k = next_count
    choose = -log(k + r) - log_beta(k + 1, r)  # ln of Gamma(k + r) / (Gamma(r) k!)
    return exp(choose + r * log(p) + k * log1p(-p))
