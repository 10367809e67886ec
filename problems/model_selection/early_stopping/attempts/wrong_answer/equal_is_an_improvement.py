"""Takes a loss that is lower by exactly min_delta for an improvement."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if epoch and loss <= validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
    return best
