"""Returns the plain model, without the drop after a purchase."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    return (len(gaps) + shape) / (sum(gaps) + elapsed + rate)
