"""Reduces min_delta to 100 if it is greater."""


def early_stopping(validation, patience, min_delta):
    min_delta = min(min_delta, 100.0)
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
    return best
