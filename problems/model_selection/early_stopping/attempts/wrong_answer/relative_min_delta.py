"""Takes min_delta as a share of the best loss."""


def early_stopping(validation, patience, min_delta):
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] * (1 - min_delta):
            best = epoch
        elif epoch - best >= patience:
            break
    return best
