"""Returns the plain model, without the drop after a purchase."""


def repeat_rate(gaps, elapsed, shape, rate):
    return (len(gaps) + shape) / (sum(gaps) + elapsed + rate)
