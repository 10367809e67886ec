"""Stops one epoch too early, except in the first one."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch > best and epoch - best >= patience - 1:
            break
    return best
