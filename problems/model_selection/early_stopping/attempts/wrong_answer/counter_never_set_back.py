"""Counts all epochs without an improvement, not only those in a row."""


def early_stopping(validation, patience, min_delta):
    best = waited = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch:
            waited += 1
            if waited >= patience:
                break
    return best
