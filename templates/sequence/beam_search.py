import numpy as np


def beam_search(log_probs: np.ndarray, width: int) -> list[tuple[list[int], float]]:
    """Return the width best (tokens, score), best first, with ties broken by the smaller sequence."""
