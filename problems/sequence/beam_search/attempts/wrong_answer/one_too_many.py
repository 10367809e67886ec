"""Keeps one beam too many."""


def beam_search(log_probs, width):
    beams = [([], 0.0)]
    for row in log_probs.tolist():
        candidates = []
        for tokens, score in beams:
            for token, log_prob in enumerate(row):
                candidates.append((tokens + [token], score + log_prob))
        candidates.sort(key=lambda beam: (-beam[1], beam[0]))
        beams = candidates[: width + 1]
    return beams
