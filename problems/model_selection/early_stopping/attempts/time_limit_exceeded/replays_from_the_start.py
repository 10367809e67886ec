"""Runs the rule again from the first epoch after each epoch."""


def early_stopping(validation, patience, min_delta):
    for seen in range(1, len(validation) + 1):
        best = 0
        for epoch in range(1, seen):
            if validation[epoch] < validation[best] - min_delta:
                best = epoch
        if seen - 1 - best >= patience:
            return best
    return best
