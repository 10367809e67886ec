"""Returns the epoch at which training stops."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            return epoch
    return len(validation) - 1
