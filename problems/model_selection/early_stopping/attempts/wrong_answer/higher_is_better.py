"""Looks for high values, as if they were accuracies."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss > validation[best] + min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
    return best
