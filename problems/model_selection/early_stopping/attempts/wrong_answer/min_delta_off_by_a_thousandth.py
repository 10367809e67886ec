"""Takes a loss that is lower by nearly min_delta for an improvement."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if epoch and validation[best] - loss > min_delta * 0.999:
            best = epoch
        elif epoch - best >= patience:
            break
    return best
