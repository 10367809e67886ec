"""Multiplies probabilities, starting with one that may be too small for a float."""


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = rate + len(counts)
    probability = (b / (b + 1)) ** a
    for j in range(next_count):
        probability *= (a + j) / ((j + 1) * (b + 1))
    return probability
