"""Keeps the weights of every lower loss, and uses min_delta only for the patience."""


def early_stopping(validation, patience, min_delta):
    best = lowest = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[lowest]:
            lowest = epoch
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
    return lowest
