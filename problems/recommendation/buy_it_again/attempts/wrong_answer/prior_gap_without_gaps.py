"""Takes the mean gap of the prior for a customer who bought once."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    mean_gap = sum(gaps) / len(gaps) if gaps else rate / shape
    exposure += 2 * max(mean_gap - elapsed, 0.0)
    return (len(gaps) + shape) / (exposure + rate)
