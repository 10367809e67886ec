def early_stopping(validation: list[float], patience: int, min_delta: float) -> int:
    best = 0
    for epoch, loss in enumerate(validation):
        if loss < validation[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            break
    return best
