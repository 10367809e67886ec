"""Stops only when there are more than patience epochs without an improvement."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best > patience:
            break
    return best
