"""Lowers the best loss at every gain, so that small gains never add up to an improvement."""


def early_stopping(validation, patience, min_delta):
    best = 0
    lowest = validation[0]
    for epoch, loss in enumerate(validation):
        if loss < lowest - min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
        lowest = min(lowest, loss)
    return best
