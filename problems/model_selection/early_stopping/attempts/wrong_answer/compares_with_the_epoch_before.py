"""Compares each loss with that of the epoch before."""


def early_stopping(validation, patience, min_delta):
    best = waited = 0
    for epoch in range(1, len(validation)):
        if validation[epoch] < validation[epoch - 1] - min_delta:
            best, waited = epoch, 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best
