def precision_recall(y_true: list[int], y_pred: list[int]) -> tuple[float, float, float]:
    hits = false_alarms = misses = 0
    for fire, alarm in zip(y_true, y_pred):
        if alarm:
            if fire:
                hits += 1
            else:
                false_alarms += 1
        elif fire:
            misses += 1
    return (
        share(hits, hits + false_alarms),
        share(hits, hits + misses),
        share(2 * hits, 2 * hits + false_alarms + misses),
    )


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
