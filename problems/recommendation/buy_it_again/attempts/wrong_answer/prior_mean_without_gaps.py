"""Returns the prior mean for a customer who bought once."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    if not gaps:
        return shape / rate
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * max(mean_gap - elapsed, 0.0)
    return (len(gaps) + shape) / (exposure + rate)
