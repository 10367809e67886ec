def early_stopping(validation, patience, min_delta):
    best_loss, best_epoch, waited = validation[0], 0, 0
    for epoch in range(1, len(validation)):
        if best_loss - validation[epoch] > min_delta:
            best_loss, best_epoch, waited = validation[epoch], epoch, 0
        else:
            waited += 1
        if waited == patience:
            return best_epoch
    return best_epoch
