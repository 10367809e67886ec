def repeat_rate(gaps, elapsed, shape, rate):
    count = 0
    total = 0.0
    for gap in gaps:
        count += 1
        total += gap
    late = elapsed - total / max(count, 1)
    return (count + shape) / (total + max(-2 * late, min(2 * late, elapsed)) + rate)
