"""Takes the mean gap of the prior for a customer who bought once."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    mean_gap = total / len(gaps) if gaps else rate / shape
    if elapsed < 2 * mean_gap:
        waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
