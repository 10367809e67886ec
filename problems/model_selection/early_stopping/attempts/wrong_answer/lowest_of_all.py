"""Returns the epoch with the lowest loss, also after training stopped."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
    return best
