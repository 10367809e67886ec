import numpy as np


def multitask_loss(losses, log_variances):
    variances = np.exp(log_variances)
    total = np.dot(1 / variances, losses) + np.sum(log_variances)
    return total, (variances - losses) / variances
