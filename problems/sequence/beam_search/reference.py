import heapq

import numpy as np


def beam_search(log_probs: np.ndarray, width: int) -> list[tuple[list[int], float]]:
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        beams.sort()  # by tokens, so that the rank of a beam stands for its sequence
        candidates = [
            (-score - log_prob, rank, token)
            for rank, (_, score) in enumerate(beams)
            for token, log_prob in enumerate(row)
        ]
        best = heapq.nsmallest(width, candidates)
        beams = [([*beams[rank][0], token], -cost) for cost, rank, token in best]
    return beams
