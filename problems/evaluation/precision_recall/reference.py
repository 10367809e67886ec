def precision_recall(y_true: list[int], y_pred: list[int]) -> tuple[float, float, float]:
    tp = fp = fn = 0
    for truth, predicted in zip(y_true, y_pred):
        if predicted:
            if truth:
                tp += 1
            else:
                fp += 1
        elif truth:
            fn += 1
    return (
        share(tp, tp + fp),
        share(tp, tp + fn),
        share(2 * tp, 2 * tp + fp + fn),
    )


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
