"""Updates the prior gap by gap, and computes the mean gap again after each."""


def repeat_rate(gaps, elapsed, shape, rate):
    mean = 0.0
    for number, gap in enumerate(gaps, 1):
        shape += 1
        rate += gap
        mean = sum(gaps[:number]) / number
    return shape / (rate + (2 * abs(mean - elapsed) if elapsed < 2 * mean else elapsed))
