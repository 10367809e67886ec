def repeat_rate(gaps, elapsed, shape, rate):
    count = 0
    total = 0.0
    for gap in gaps:
        count += 1
        total += gap
    if count == 0:
        return shape / (elapsed + rate)
    mean_gap = total / count
    return (count + shape) / (total + mean_gap + abs(mean_gap - elapsed) + rate)
