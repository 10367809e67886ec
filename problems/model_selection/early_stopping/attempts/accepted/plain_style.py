class EarlyStopping:
    def __init__(self, patience, min_delta):
        self.patience = patience
        self.min_delta = min_delta
        self.best = None
        self.epoch = None
        self.bad = 0

    def improved(self, loss):
        return self.best is None or loss + self.min_delta < self.best

    def step(self, epoch, loss):
        if self.improved(loss):
            self.best = loss
            self.epoch = epoch
            self.bad = 0
        else:
            self.bad += 1

    def should_stop(self):
        return self.bad >= self.patience


def early_stopping(validation, patience, min_delta):
    stopper = EarlyStopping(patience, min_delta)
    for epoch in range(len(validation)):
        stopper.step(epoch, validation[epoch])
        if stopper.should_stop():
            break
    return stopper.epoch
