"""Starts with a best loss of 0.0 as if that were high."""


def early_stopping(validation, patience, min_delta):
    best_loss, best, waited = 1.0, 0, 0
    for epoch, loss in enumerate(validation):
        if loss < best_loss - min_delta:
            best_loss, best, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best
