"""Sorts the candidates with an unstable sort, which keeps any of those that tie."""

import numpy as np


def beam_search(log_probs, width):
    scores, tokens = np.zeros(1), np.zeros((1, 0), dtype=int)
    for row in log_probs:
        flat = (scores[:, None] + row).ravel()
        best = np.argsort(-flat)[:width]
        best.sort()
        parents, last = np.divmod(best, len(row))
        scores, tokens = flat[best], np.column_stack([tokens[parents], last])
    order = np.argsort(-scores, kind="stable")
    return [(tokens[i].tolist(), float(scores[i])) for i in order]
