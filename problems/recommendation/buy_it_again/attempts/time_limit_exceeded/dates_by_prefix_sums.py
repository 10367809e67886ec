"""Sums up all gaps again for the date of each purchase."""


def repeat_rate(gaps, elapsed, shape, rate):
    dates = [sum(gaps[:number]) for number in range(len(gaps) + 1)]
    time = dates[-1] + elapsed
    k = len(gaps)
    if k and elapsed < dates[-1] / k:
        time += 2 * (dates[-1] / k - elapsed)
    return (k + shape) / (time + rate)
