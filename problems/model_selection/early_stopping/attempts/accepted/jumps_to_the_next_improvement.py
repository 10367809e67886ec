def early_stopping(validation, patience, min_delta):
    """From each improvement, look for the next one within the patience."""
    best = 0
    while True:
        bar = validation[best] - min_delta
        last = min(len(validation) - 1, best + patience)
        following = next((i for i in range(best + 1, last + 1) if validation[i] < bar), None)
        if following is None:
            return best
        best = following
