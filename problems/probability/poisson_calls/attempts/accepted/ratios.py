import math


def predict_calls(counts, shape, rate, next_count):
    for count in counts:
        shape += count
        rate += 1
    log_probability = shape * (math.log(rate) - math.log(rate + 1))
    for j in range(next_count):
        log_probability += math.log(shape + j) - math.log(j + 1) - math.log(rate + 1)
    return math.exp(log_probability)
