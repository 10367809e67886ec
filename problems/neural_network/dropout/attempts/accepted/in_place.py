def dropout(x, keep, probability, training):
    if training:
        kept = keep.astype(bool)
        x[~kept] = 0
        x[kept] *= 1 / (1 - probability) if kept.any() else 1
    return x
