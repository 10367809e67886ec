"""Computes the minimum of all earlier losses again in each epoch."""


def early_stopping(validation, patience, min_delta):
    kept = [0]
    for epoch in range(1, len(validation)):
        best = min(validation[i] for i in kept)
        if validation[epoch] < best - min_delta:
            kept.append(epoch)
        elif epoch - kept[-1] >= patience:
            break
        else:
            kept.append(kept[-1])
    return kept[-1]
