def choose_threshold(y_true, scores, min_precision):
    """With negatives first, precision within a group only rises after them, up to that of the whole group."""
    best = None
    most = tp = 0
    for seen, (score, label) in enumerate(
        sorted(zip(scores, y_true), key=lambda pair: (-pair[0], pair[1])), start=1
    ):
        tp += label
        if tp > most and tp / seen >= min_precision:
            most, best = tp, score
    return None if best is None else (best, most / tp)
