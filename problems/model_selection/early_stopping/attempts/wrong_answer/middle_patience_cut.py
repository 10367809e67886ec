"""Stops after 20 epochs if the patience is from 20 to 1,000."""


def early_stopping(validation, patience, min_delta):
    if 20 <= patience <= 1000:
        patience = 20
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
    return best
