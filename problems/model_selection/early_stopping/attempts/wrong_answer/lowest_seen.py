"""Returns the lowest loss until the stop, without min_delta."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            return validation.index(min(validation[: epoch + 1]))
    return validation.index(min(validation))
