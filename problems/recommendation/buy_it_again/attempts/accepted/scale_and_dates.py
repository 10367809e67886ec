from itertools import accumulate


def repeat_rate(gaps, elapsed, shape, rate):
    dates = list(accumulate(gaps, initial=0.0))
    first, last = dates[0], dates[-1]
    now = last + elapsed
    k = len(dates) - 1
    penalty = 2 * abs((last - first) / k - elapsed) if k and elapsed * k < last - first else 0
    scale = 1 / (1 / (1 / rate) + (now - first) + penalty)
    return (shape + k) * scale
